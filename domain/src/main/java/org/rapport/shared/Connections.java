package org.rapport.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where plain SQL gets its connection. Within a transaction it is the very connection that the entities are written with,
 * so that a fact and its evidence are kept together or not at all; outside one it is a connection of its own.
 */
@ApplicationScoped
public class Connections {
    @Resource(lookup = "java:app/jdbc/rapport")
    private DataSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext(unitName = "rapport")
    private EntityManager entities;

    /** A connection to be closed after use; what was done to entities before is visible to it. */
    public Connection open() throws SQLException {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return source.getConnection();
        }
        entities.flush();
        return keptOpen(entities.unwrap(Connection.class));
    }

    /** The connection of the transaction: the transaction alone closes it. */
    private static Connection keptOpen(Connection shared) {
        Class<?>[] connections = {Connection.class};
        return (Connection) Proxy.newProxyInstance(
                Connections.class.getClassLoader(), connections, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
