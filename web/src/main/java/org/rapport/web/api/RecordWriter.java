package org.rapport.web.api;

import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets resources answer with records, which the server's own JSON binding writes as empty objects. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class RecordWriter implements MessageBodyWriter<Record> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return media.isCompatible(MediaType.APPLICATION_JSON_TYPE) && type.isRecord();
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        try (JsonWriter writer = RecordJson.JSON.createWriter(out)) {
            writer.write((JsonStructure) RecordJson.of(value));
        }
    }
}
