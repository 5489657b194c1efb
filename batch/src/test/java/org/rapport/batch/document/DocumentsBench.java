package org.rapport.batch.document;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.report.PartnerReport;
import org.rapport.report.PortfolioReport;

/** Tagged PDFs, workbooks and pages of one relationship in a second, on one thread and on two, after as many to warm up. */
class DocumentsBench {
    private static final int EACH = 400;

    @FunctionalInterface
    private interface Drawing {
        Object of(Documents documents, PartnerReport report);
    }

    @Test
    void documents_in_a_second() {
        double one = perSecond("tagged PDF, one thread", 1, Documents::pdf, 0);
        perSecond("tagged PDF, two threads", 2, Documents::pdf, one);
        perSecond("workbook, two threads", 2, Documents::xlsx, one);
        perSecond("page, two threads", 2, Documents::html, one);
    }

    @Test
    void portfolio_by_its_size() {
        Documents documents = new Documents(Story.WORDS);
        double thousand = 0;
        for (int rows : new int[] {1_000, 100, 1_000, 10_000}) {
            PortfolioReport report = Story.portfolio(Story.lines(rows));
            double pdf = seconds(() -> documents.pdf(report));
            double others = seconds(() -> List.of(documents.xlsx(report), documents.html(report)));
            if (thousand > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "  portfolio of %,6d partners   PDF %6.2f s   workbook and page %6.2f s, %.2f of a thousand's a partner%n",
                        rows,
                        pdf,
                        others,
                        others / rows / thousand);
            }
            thousand = rows == 1_000 ? others / rows : thousand;
        }
    }

    private static double seconds(Runnable drawing) {
        long start = System.nanoTime();
        drawing.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double perSecond(String what, int threads, Drawing drawing, double one) {
        draw(threads, drawing);
        long start = System.nanoTime();
        draw(threads, drawing);
        double rate = EACH / ((System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, "  %-28s %8.1f a second   %.2f%n", what, rate, one == 0 ? 1 : rate / one);
        return rate;
    }

    private static void draw(int threads, Drawing drawing) {
        Documents documents = new Documents(Story.WORDS);
        PartnerReport report = Story.globalLogistics();
        List<CompletableFuture<Void>> parts = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    for (int i = thread; i < EACH; i += threads) {
                        drawing.of(documents, report);
                    }
                }))
                .toList();
        parts.forEach(CompletableFuture::join);
    }
}
