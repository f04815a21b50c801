package org.hongyan.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongyan.petition.PetitionChecks;
import org.hongyan.petition.SignerList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The description of the interface says what the interface does. */
class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            OfficesResource.class,
            PetitionsResource.class,
            LookupsResource.class,
            DocumentsResource.class,
            RatingsResource.class);

    private final JsonObject description = description();

    private static JsonObject description() {
        try (JsonReader reader = Json.createReader(new OpenApiResource().openApi())) {
            return reader.readObject();
        }
    }

    private static Stream<Method> operations() {
        return RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class));
    }

    private static String pathOf(Method method) {
        return "/api/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    }

    private JsonObject described(Method method) {
        return description
                .getJsonObject("paths")
                .getJsonObject(pathOf(method))
                .getJsonObject(method.isAnnotationPresent(GET.class) ? "get" : "post");
    }

    @Test
    @DisplayName("every operation is described, and nothing that is not there")
    void complete() {
        assertThat(description.getJsonObject("paths").keySet())
                .isEqualTo(operations().map(OpenApiTest::pathOf).collect(Collectors.toSet()));
        operations()
                .forEach(method ->
                        assertThat(described(method)).as(pathOf(method)).isNotNull());
    }

    @Test
    @DisplayName("every parameter is described by its name and place")
    void parameters() {
        operations().forEach(method -> {
            Set<String> declared = new TreeSet<>();
            for (Parameter parameter : method.getParameters()) {
                if (parameter.isAnnotationPresent(QueryParam.class)) {
                    declared.add(
                            "query " + parameter.getAnnotation(QueryParam.class).value());
                } else if (parameter.isAnnotationPresent(PathParam.class)) {
                    declared.add(
                            "path " + parameter.getAnnotation(PathParam.class).value());
                } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                    declared.add("header "
                            + parameter.getAnnotation(HeaderParam.class).value());
                }
            }
            JsonObject operation = described(method);
            Set<String> written = !operation.containsKey("parameters")
                    ? Set.of()
                    : operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                            .map(one -> one.getString("in") + " " + one.getString("name"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(written).as(pathOf(method)).isEqualTo(declared);
        });
    }

    @Test
    @DisplayName("limits are those of the checks")
    void limits() {
        JsonObject petition = schema("Petition");
        assertThat(petition.getJsonObject("title").getInt("maxLength")).isEqualTo(PetitionChecks.MAX_TITLE);
        assertThat(petition.getJsonObject("content").getInt("maxLength")).isEqualTo(PetitionChecks.MAX_CONTENT);
        assertThat(petition.getJsonObject("demands").getInt("maxItems")).isEqualTo(PetitionChecks.MAX_DEMANDS);
        assertThat(petition.getJsonObject("petitioners").getInt("maxItems"))
                .isEqualTo(PetitionChecks.MAX_REPRESENTATIVES);
        assertThat(petition.getJsonObject("signers").getInt("maxItems")).isEqualTo(SignerList.MAX_ROWS);
        assertThat(petition.getJsonObject("headCount").getInt("maximum")).isEqualTo(PetitionChecks.MAX_HEAD_COUNT);
    }

    @Test
    @DisplayName("who is slowed down is told for how long")
    void retryAfter() {
        for (String path : List.of("/api/v1/lookups", "/api/v1/documents/{id}", "/api/v1/ratings")) {
            assertThat(description
                            .getJsonObject("paths")
                            .getJsonObject(path)
                            .getJsonObject("post")
                            .getJsonObject("responses")
                            .getJsonObject("429")
                            .getJsonObject("headers"))
                    .as(path)
                    .containsKey("Retry-After");
        }
    }

    private JsonObject schema(String name) {
        return description
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(name)
                .getJsonObject("properties");
    }
}
