package inspectorate.api.employers;

import inspectorate.api.http.Answers;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Answers about one employer say so where they do not tell all that was recorded of it. */
@RestControllerAdvice(assignableTypes = {EmployerController.class, EmployerHistoryController.class})
class StaleAnswers implements ResponseBodyAdvice<Object> {

    private final EmployerCards cards;

    StaleAnswers(EmployerCards cards) {
        this.cards = cards;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request.getMethod().equals(HttpMethod.GET)
                && employer(body, request).filter(cards::stale).isPresent()) {
            response.getHeaders().set(Answers.STALE, "true");
        }
        return body;
    }

    private static Optional<String> employer(@Nullable Object body, ServerHttpRequest request) {
        return body instanceof EmployerCard card
                ? Optional.of(card.employerId())
                : Optional.ofNullable(request.getAttributes().get(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                        .map(variables -> (String) ((Map<?, ?>) variables).get("employerId"));
    }
}
