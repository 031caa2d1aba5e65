package inspectorate.infra.store;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

public record PostgresAddress(String url, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
