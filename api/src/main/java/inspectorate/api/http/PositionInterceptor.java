package inspectorate.api.http;

import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Every answer says what it reflects; whoever asks for at least a position waits for it, but not for ever. */
final class PositionInterceptor implements HandlerInterceptor {

    static final Duration AT_MOST = Duration.ofSeconds(5);

    private final Positions positions;
    private final Standstill standstill;

    PositionInterceptor(Positions positions, Standstill standstill) {
        this.positions = positions;
        this.standstill = standstill;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var atLeast = request.getParameter("atLeast");
        if (atLeast != null && !positions.await(Position.parse(atLeast), AT_MOST) && !saysSoItself(request)) {
            var problem = ProblemDetail.forStatusAndDetail(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The answers do not reflect that position yet; ask again in a moment");
            problem.setTitle("Not there yet");
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, problem, null);
        }
        response.setHeader(Answers.AT, positions.current().toString());
        if (standstill.since().isPresent()) {
            response.setHeader(Answers.STALE, "true");
        }
        return true;
    }

    /** A person is shown what there is, with the notice that it is not all: what was just entered is safe. */
    private boolean saysSoItself(HttpServletRequest request) {
        return standstill.since().isPresent() && request.getRequestURI().startsWith("/console/");
    }
}
