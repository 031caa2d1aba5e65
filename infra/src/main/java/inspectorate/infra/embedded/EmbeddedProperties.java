package inspectorate.infra.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param data where the embedded servers keep their files
 * @param elasticsearch the unpacked server; searched where the build puts it if not given
 * @param heap of the embedded Elasticsearch
 * @param transactionTimeout after which PostgreSQL gives up an append: what is older than it is complete
 */
@ConfigurationProperties("inspectorate.embedded")
public record EmbeddedProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("") String elasticsearch,
        @DefaultValue("512m") String heap,
        @DefaultValue("15s") String transactionTimeout,
        @DefaultValue Ports ports) {

    /** 0 is any free port; fixed ones let other processes of this machine join. */
    public record Ports(
            @DefaultValue("0") int postgres,
            @DefaultValue("0") int mongo,
            @DefaultValue("0") int elasticsearch) {}
}
