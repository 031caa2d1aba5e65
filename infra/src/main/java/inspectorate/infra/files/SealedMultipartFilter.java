package inspectorate.infra.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the guards against forged requests, which look for their token among a form's parameters. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SealedMultipartFilter extends OncePerRequestFilter {

    private final PassingFiles passing;
    private final long atMost;

    SealedMultipartFilter(PassingFiles passing, @Value("${inspectorate.files.megabytes:500}") long megabytes) {
        this.passing = passing;
        this.atMost = megabytes * 1_000_000;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var sealed = new SealedMultipartRequest(request, passing, atMost)) {
            chain.doFilter(sealed, response);
        }
    }
}
