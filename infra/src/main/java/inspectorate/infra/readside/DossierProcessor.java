package inspectorate.infra.readside;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** Started and stopped by {@link ProcessorLifecycle} alone: Axon would start it in processes that do not project, too. */
final class DossierProcessor extends PooledStreamingEventProcessor {

    DossierProcessor(Builder builder) {
        super(builder);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {}
}
