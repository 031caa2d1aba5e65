package inspectorate.api.http;

import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Shortfall;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

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
        Shortfall.listen();
        return true;
    }

    /** A page is told of what is missing in it; what answers with a body sets the header itself. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && Shortfall.noted()
                && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
            response.setHeader(Answers.STALE, "true");
            page.addObject("shortfall", true);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception broken) {
        Shortfall.end();
    }

    /** A person is shown what there is, with the notice that it is not all: what was just entered is safe. */
    private boolean saysSoItself(HttpServletRequest request) {
        var page = request.getRequestURI();
        return standstill.since().isPresent() && (page.startsWith("/console/") || page.equals("/public"));
    }
}
