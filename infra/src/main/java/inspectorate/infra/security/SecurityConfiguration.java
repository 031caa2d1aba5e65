package inspectorate.infra.security;

import inspectorate.api.accounts.Logins;
import inspectorate.domain.ids.AccountId;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything is shut unless {@link Access} opens it. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri"
                    + " 'none'; form-action 'self'; frame-ancestors 'none'";

    /** A foreign page cannot set this header, so a request that bears it needs no other proof of origin. */
    private static final RequestMatcher BEARS_CREDENTIALS =
            request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null;

    /** A page that refreshes itself: asked as a program is, the browser would put its own question for a password over it. */
    private static final RequestMatcher OF_AN_OPEN_PAGE = request -> request.getHeader("HX-Request") != null;

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            ProblemEntryPoint problems,
            ObjectProvider<JwtDecoder> tokens,
            Converter<Jwt, AbstractAuthenticationToken> accountOfToken)
            throws Exception {
        http.authorizeHttpRequests(Access::table)
                .csrf(csrf -> csrf.ignoringRequestMatchers(BEARS_CREDENTIALS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/console").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        failures -> failures.defaultAuthenticationEntryPointFor(problems, ProblemEntryPoint.API)
                                .defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"), OF_AN_OPEN_PAGE)
                                .defaultAccessDeniedHandlerFor(problems, ProblemEntryPoint.API));
        if (tokens.getIfAvailable() != null) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(accountOfToken)));
        }
        return http.build();
    }

    @Bean
    UserDetailsService loginsOfTheVault(Logins logins, AccountDirectory accounts, SignInBrake brake) {
        Supplier<UsernameNotFoundException> unknown =
                () -> new UsernameNotFoundException("Unknown login or closed account");
        return login -> {
            var known = logins.find(login).orElseThrow(unknown);
            var caller = accounts.find(known.accountId(), known.displayName()).orElseThrow(unknown);
            return new SignedIn(login, known.passwordHash(), caller, brake.shuts(login));
        };
    }

    /** @param claim which claim of a token names the account */
    @Bean
    Converter<Jwt, AbstractAuthenticationToken> accountOfToken(
            AccountDirectory accounts, @Value("${inspectorate.oidc.account-claim:sub}") String claim) {
        return new Converter<>() {
            @Override
            public AbstractAuthenticationToken convert(Jwt token) {
                var account = token.getClaimAsString(claim);
                if (account == null) {
                    throw new BadCredentialsException("The token names no account");
                }
                var caller = accounts.find(new AccountId(account))
                        .orElseThrow(() -> new BadCredentialsException("The token names no open account"));
                var signedIn = new SignedIn(account, "", caller);
                return new UsernamePasswordAuthenticationToken(signedIn, token, signedIn.getAuthorities());
            }
        };
    }

    @Bean
    PasswordEncoder passwords() {
        return new RememberedPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }
}
