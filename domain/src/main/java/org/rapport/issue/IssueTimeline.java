package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;

/** What issues have to tell on the timeline: each step that one side took. */
@ApplicationScoped
public class IssueTimeline implements TimelineSource {
    private Issues issues;

    protected IssueTimeline() {} // CDI proxy

    @Inject
    public IssueTimeline(Issues issues) {
        this.issues = issues;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.ISSUE) {
            return List.of();
        }
        return issues.newestSteps(query.partner(), query.side(), atMost).stream()
                .map(IssueTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(IssueStep step) {
        return new TimelineEntry(
                step.day(),
                step.side(),
                TimelineKind.ISSUE,
                "timeline.issue." + step.kind(),
                List.of(step.issue().title(), step.person()),
                step.issue().id(),
                step.recordedOn());
    }
}
