package org.rapport.batch.nightly;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;

/** Cuts the partners into slices that are worked on side by side, a processor each. */
@Named
@Dependent
public class PartnerSlices implements PartitionMapper {
    private static final int MOST = 8;

    @Inject
    private NightPartners partners;

    @Override
    public PartitionPlan mapPartitions() {
        int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        int slices = Math.max(1, Math.min(threads, partners.ids().size()));
        Properties[] cuts = new Properties[slices];
        for (int slice = 0; slice < slices; slice++) {
            cuts[slice] = new Properties();
            cuts[slice].setProperty("slice", Integer.toString(slice));
            cuts[slice].setProperty("slices", Integer.toString(slices));
        }
        PartitionPlan plan = new PartitionPlanImpl();
        plan.setPartitions(slices);
        plan.setThreads(slices);
        plan.setPartitionProperties(cuts);
        plan.setPartitionsOverride(true); // after a crash all slices are done again; the runtime fails without it
        return plan;
    }
}
