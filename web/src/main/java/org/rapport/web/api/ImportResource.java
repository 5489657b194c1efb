package org.rapport.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.rapport.imports.ImportResult;
import org.rapport.imports.ImportRow;
import org.rapport.imports.ImportService;
import org.rapport.imports.Mapping;
import org.rapport.imports.MappingJson;
import org.rapport.imports.StoredFile;
import org.rapport.shared.TextMissing;
import org.rapport.shared.TextTooLong;

/** Files of other systems, and the mappings that fit them. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_MAPPING = 100_000;

    @Inject
    private ImportService imports;

    /** A mapping as the interface says it. */
    public record MappingAnswer(String name, boolean shipped, JsonObject mapping) {}

    @POST
    @Path("{kind}")
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    public Response take(
            @PathParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @HeaderParam("X-Rapport-Mapping") String mapping,
            @HeaderParam("X-Rapport-File") @DefaultValue("file") String name,
            InputStream body)
            throws IOException {
        boolean only = onlyTried(dryRun);
        Mapping known = imports.mapping(kind, mapping);
        return begin(Upload.whole(body, whole -> imports.upload(name, whole)), known, only);
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeParts(
            @PathParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            List<EntityPart> parts)
            throws IOException {
        boolean only = onlyTried(dryRun);
        EntityPart file = Upload.part(parts, "file").orElseThrow(() -> new TextMissing("file"));
        EntityPart mapping = Upload.part(parts, "mapping").orElse(null);
        Mapping known = imports.mapping(kind, mapping == null ? null : text(mapping));
        return begin(imports.upload(file.getFileName().orElse("file"), file.getContent()), known, only);
    }

    @GET
    public Listing<ImportRow> page(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") String cursor) {
        return Listing.of(imports.list(Listing.first(cursor), Listing.size(limit)), row -> row);
    }

    @GET
    @Path("{id}")
    public ImportResult find(@PathParam("id") UUID id) {
        return imports.result(id);
    }

    @GET
    @Path("{kind}/mappings")
    public Listing<MappingAnswer> mappings(@PathParam("kind") String kind) {
        return Listing.whole(imports.mappings(kind).stream()
                .map(row -> new MappingAnswer(row.name(), row.shipped(), Upload.json(row.json())))
                .toList());
    }

    @GET
    @Path("{kind}/mappings/{name}")
    public JsonObject mapping(@PathParam("kind") String kind, @PathParam("name") String name) {
        return Upload.json(MappingJson.write(imports.mapping(kind, name)));
    }

    /** Keeps a mapping under a name, in place of an earlier one. */
    @PUT
    @Path("{kind}/mappings/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject keep(@PathParam("kind") String kind, @PathParam("name") String name, JsonObject mapping) {
        if (mapping == null) {
            throw new BodyNotUsable();
        }
        imports.saveMapping(kind, name, mapping.toString());
        return mapping(kind, name);
    }

    private Response begin(StoredFile file, Mapping mapping, boolean dryRun) {
        ImportResult result = imports.start(file, mapping, dryRun);
        return Response.status(result.status().isOver() ? Response.Status.OK : Response.Status.ACCEPTED)
                .location(URI.create("imports/" + result.id()))
                .entity(result)
                .build();
    }

    private static boolean onlyTried(String dryRun) {
        return switch (dryRun) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new FieldNotReadable("dryRun", dryRun, "true or false");
        };
    }

    private static String text(EntityPart part) throws IOException {
        byte[] bytes = part.getContent().readNBytes(LONGEST_MAPPING + 1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_MAPPING) {
            throw new TextTooLong("mapping", text, LONGEST_MAPPING);
        }
        return text;
    }
}
