package org.clientele.crm.api.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * Tells in the description of the API what holds for all its operations and stands on none of them: entity tags,
 * idempotency keys, problem documents, and amounts as text. It runs when the product is built.
 */
public class OpenApiRules implements OASFilter {

    private static final Set<HttpMethod> GUARDED = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    /** What is done to a record that is there. */
    private static final Pattern ACTING =
            Pattern.compile(".*}/(transitions|signatures|messages|cover|restore|end|start|cancel|undo)");

    /** What an import is told to do; the import itself remembers that it was. */
    private static final Pattern TELLING = Pattern.compile(".*}/(start|cancel|undo)");

    private static final Set<String> MAKING = Set.of("201", "202");
    private static final String PROBLEM = "Problem";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getType() != null && schema.getType().contains(SchemaType.NUMBER)) {
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat("decimal");
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, it) -> complete(path, method, it)));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        if (GUARDED.contains(method)) {
            add(
                    operation,
                    header("If-Match", "The ETag of the record as it was seen, or *.")
                            .required(true));
        }
        if (method == HttpMethod.POST && ACTING.matcher(path).matches()) {
            add(operation, header("If-Match", "The ETag of the record as it was seen; honoured when sent."));
        }
        if (method == HttpMethod.POST && isRepeatable(path, operation)) {
            add(operation, header("Idempotency-Key", "Sent again with the same request, it is done once."));
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description(
                                        "An error: 400, 401, 403, 404 (also for what the caller may not see), 409, 412, 413,"
                                                + " 415, 422, 428")
                                .content(problemContent()));
    }

    private static boolean isRepeatable(String path, Operation operation) {
        boolean making =
                operation.getResponses().getAPIResponses().keySet().stream().anyMatch(MAKING::contains);
        return making && !TELLING.matcher(path).matches() || path.endsWith("}/transitions");
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }

    private static void add(Operation operation, Parameter parameter) {
        List<Parameter> all =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        all.add(parameter);
        operation.setParameters(all);
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problem() {
        Schema field = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .properties(Map.of("pointer", text(), "code", text(), "message", text()));
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("A problem document (RFC 9457). Programs decide by its type.")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .addProperty("detail", text())
                .addProperty("errors", list(field))
                .addProperty("allowed", list(text()))
                .addProperty("reference", text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(items);
    }
}
