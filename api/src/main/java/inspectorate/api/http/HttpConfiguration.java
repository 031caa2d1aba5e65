package inspectorate.api.http;

import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Settled;
import inspectorate.query.projection.Texts;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;

@Configuration
class HttpConfiguration implements WebMvcConfigurer {

    private final Positions positions;
    private final Standstill standstill;
    private final Settled settled;
    private final ZoneId here;

    HttpConfiguration(Positions positions, Standstill standstill, Settled settled, ZoneId here) {
        this.positions = positions;
        this.standstill = standstill;
        this.settled = settled;
        this.here = here;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AsOfArgument(here, settled));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PositionInterceptor(positions, standstill))
                .addPathPatterns("/api/v1/**", "/public/**", "/console/**");
    }

    /** Whose clock the console shows, and in which a time without an offset is read. */
    @Bean
    static ZoneId here(@Value("${inspectorate.console.time-zone:Asia/Shanghai}") ZoneId zone) {
        return zone;
    }

    @Bean
    JacksonModule texts() {
        return new Texts();
    }

    @Bean
    JacksonModule requiredFields() {
        return new RequiredFields();
    }

    /** A flag that is left out is false. */
    @Bean
    JsonMapperBuilderCustomizer flagsMayBeLeftOut() {
        return builder -> builder.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** A question asked again costs no second transfer while its answer is the same; streams are left alone. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(
                "/api/v1/employers/*",
                "/api/v1/cases/*",
                "/api/v1/listings/*",
                "/api/v1/grid-cells/*",
                "/api/v1/agenda",
                "/api/v1/events/*",
                "/public/v1/*");
        return filter;
    }
}
