package org.rapport.batch.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook in their archive, one after the other; what refers to what is said in parts of its own. */
final class Parts implements AutoCloseable {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** The first moment that an archive knows: the content alone makes the bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Map<String, String> types = new LinkedHashMap<>();

    Parts(OutputStream to) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** What a part refers to: its kind, and where it lies. */
    record Relation(String kind, String target) {}

    /** Begins a part of a type; whatever is written into the stream until the next part belongs to it. */
    OutputStream begin(String name, String type) {
        types.put("/" + name, type);
        return begin(name);
    }

    void put(String name, String type, Consumer<Markup> content) {
        write(begin(name, type), bytes(content));
    }

    /** A part that is the same in all workbooks. */
    void copy(String name, String type, String resource) {
        write(begin(name, type), shipped(resource));
    }

    /** Where the archive is read from. */
    void root(String resource) {
        write(begin("_rels/.rels"), shipped(resource));
    }

    /** What a part refers to, as rId1, rId2 and so on. */
    void relations(String part, List<Relation> relations) {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        write(begin(name), bytes(to -> relations(to, relations)));
    }

    private static void relations(Markup to, List<Relation> relations) {
        to.open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < relations.size(); i++) {
            Relation one = relations.get(i);
            String type = RELATIONS + "/" + one.kind();
            to.empty("Relationship", "Id", "rId" + (i + 1), "Type", type, "Target", one.target());
        }
        to.close();
    }

    @Override
    public void close() {
        write(begin("[Content_Types].xml"), bytes(this::types));
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void types(Markup to) {
        to.open("Types", "xmlns", PACKAGE + "content-types");
        String relations = "application/vnd.openxmlformats-package.relationships+xml";
        to.empty("Default", "Extension", "rels", "ContentType", relations);
        to.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((part, type) -> to.empty("Override", "PartName", part, "ContentType", type));
        to.close();
    }

    private OutputStream begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        try {
            zip.putNextEntry(entry);
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Consumer<Markup> content) {
        Markup markup = new Markup().xml();
        content.accept(markup);
        return markup.finished().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shipped(String resource) {
        try (InputStream in = Parts.class.getResourceAsStream("workbook/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream to, byte[] content) {
        try {
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
