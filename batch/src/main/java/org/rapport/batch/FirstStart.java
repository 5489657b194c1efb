package org.rapport.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.rapport.identity.BootstrapToken;
import org.rapport.sample.SampleNights;
import org.rapport.sample.SamplePortfolio;

/** What the first start puts into an empty database: the token of automation and the sample portfolio. */
@Singleton
@Startup
@DependsOn({"Migrator", "BatchAccess"})
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    @Inject
    private BootstrapToken token;

    @Inject
    private SamplePortfolio sample;

    @Inject
    private SampleNights nights;

    @PostConstruct
    void fill() {
        token.ensure();
        if (sample.fillIfWanted()) {
            nights.keepScores();
        }
    }
}
