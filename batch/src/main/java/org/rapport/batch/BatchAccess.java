package org.rapport.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Keeps the history of the nights readable after a restart. The batch runtime of Payara (JBatch) marks each job with an
 * identity of the calling component that changes with every deployment, and refuses the jobs of another one; here all
 * jobs carry the same mark. On a server with another batch runtime there is nothing to do.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class BatchAccess {
    private static final System.Logger LOG = System.getLogger(BatchAccess.class.getName());
    private static final String MARK = "rapport";

    private Object services;
    private Method register;
    private Object original;

    @PostConstruct
    void useOneMark() {
        try {
            Class<?> manager = Class.forName("com.ibm.jbatch.spi.BatchSPIManager");
            Class<?> guard = Class.forName("com.ibm.jbatch.spi.BatchSecurityHelper");
            services = manager.getMethod("getInstance").invoke(null);
            original = manager.getMethod("getBatchSecurityHelper").invoke(services);
            register = manager.getMethod("registerBatchSecurityHelper", guard);
            register.invoke(services, sameMarkForAll(guard));
        } catch (ClassNotFoundException otherBatchRuntime) {
            LOG.log(System.Logger.Level.INFO, "The batch runtime is not JBatch; its job history is used as it is");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void putBack() {
        if (register == null) {
            return;
        }
        try {
            register.invoke(services, original);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object sameMarkForAll(Class<?> guard) {
        return Proxy.newProxyInstance(
                guard.getClassLoader(),
                new Class<?>[] {guard},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCurrentTag" -> MARK;
                    case "isAdmin" -> true;
                    case "hashCode" -> MARK.hashCode();
                    case "equals" -> proxy == arguments[0];
                    default -> MARK;
                });
    }
}
