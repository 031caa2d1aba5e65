package inspectorate.api.http;

import com.fasterxml.jackson.databind.JavaType;
import inspectorate.api.commands.Caller;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.Identifier;
import inspectorate.query.projection.AsOf;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OpenApiConfiguration {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request cannot be read: a field is missing or malformed",
            "401", "Sign in first",
            "403", "Your roles or your territory do not allow this",
            "404", "There is no such thing in your territory",
            "409", "The idempotency key was used for another content, or another command came first",
            "422", "A rule refuses it; the problem names the rule, its article and what to do");

    private static final Map<String, String> AS_OF = Map.of(
            AsOfArgument.AS_OF,
            "A day: only facts that count by then",
            AsOfArgument.AS_KNOWN_AT,
            "An instant, or a time on the clock here: as it was known then; the answer for a past one never"
                    + " changes");

    OpenApiConfiguration() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, AsOf.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Inspectorate 劳动保障监察")
                        .version("v1")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
                        .description("""
                            投诉、案件、检查、名单与诚信等级。 Complaints, cases, visits, listings and grades.

                            * Commands answer `{id, at}`; give `at` as `atLeast` to read your own writes.
                            * `Idempotency-Key`: the same key and content again changes nothing; another content is refused (409).
                            * Questions take `asOf` (a day) and `asKnownAt` (an instant); the answer for a past pair never changes.
                            * Business dates are a day, a month, a year or `unknown`; nothing is filled up.
                            * Refusals are problems (RFC 9457) that name the rule, its article and what to do.
                            """))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas("Problem", problem()));
    }

    @Bean
    GroupedOpenApi staff() {
        return GroupedOpenApi.builder()
                .group("v1")
                .displayName("监察机构 Staff")
                .pathsToMatch("/api/v1/**")
                .addOperationCustomizer(sharedByAll())
                .build();
    }

    @Bean
    GroupedOpenApi forEveryone() {
        return GroupedOpenApi.builder()
                .group("public")
                .displayName("公众 Public")
                .pathsToMatch("/public/v1/**")
                .build();
    }

    private static OperationCustomizer sharedByAll() {
        return (operation, method) -> {
            operation.addParametersItem(new QueryParameter()
                    .name("atLeast")
                    .required(false)
                    .description("Position that the answer must reflect; waits at most five seconds")
                    .schema(new StringSchema()));
            if (List.of(method.getMethod().getParameterTypes()).contains(AsOf.class)) {
                AS_OF.forEach((name, meaning) -> operation.addParametersItem(new QueryParameter()
                        .name(name)
                        .required(false)
                        .description(meaning)
                        .schema(new StringSchema())));
            }
            var body = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
            REFUSALS.forEach((status, description) -> operation
                    .getResponses()
                    .addApiResponse(
                            status, new ApiResponse().description(description).content(body)));
            return operation;
        };
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().example("/problems/due-date-follows-issue"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("A sentence a person can act on"))
                .addProperty("instance", new StringSchema())
                .addProperty("rule", new StringSchema().example("DUE_DATE_FOLLOWS_ISSUE"))
                .addProperty("article", new StringSchema().example("劳动保障监察条例 18"))
                .addProperty("field", new StringSchema());
    }

    /** Identities and business dates are texts on the wire. */
    @Bean
    ModelConverter textsAsStrings() {
        return new ModelConverter() {
            @Override
            public @Nullable Schema<?> resolve(
                    AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
                var raw = rawClass(type);
                if (raw != null && (Identifier.class.isAssignableFrom(raw) || raw == BusinessDate.class)) {
                    return new StringSchema();
                }
                return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            }
        };
    }

    private static @Nullable Class<?> rawClass(AnnotatedType type) {
        return switch (type.getType()) {
            case Class<?> raw -> raw;
            case JavaType jackson -> jackson.getRawClass();
            default -> null;
        };
    }
}
