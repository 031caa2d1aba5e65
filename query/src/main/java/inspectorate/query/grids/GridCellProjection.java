package inspectorate.query.grids;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.grids.GridCellEvent;
import inspectorate.domain.grids.GridCellEvent.*;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class GridCellProjection implements Projection<GridCellCard> {

    @Override
    public String name() {
        return "gridCell";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<GridCellCard> documentType() {
        return GridCellCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(GridCellEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof GridCellEvent event
                ? Set.of(event.cellId().value())
                : Set.of();
    }

    @Override
    public GridCellCard blank(String key) {
        var path = new GridCellId(key);
        return new GridCellCard(
                key, "", path.isJurisdiction() ? null : path.parent().value(), key.split("/").length, null);
    }

    @Override
    public GridCellCard fold(GridCellCard document, Recorded recorded) {
        return switch (recorded.event()) {
            case GridCellDefined defined ->
                new GridCellCard(
                        document.cellId(), defined.name(), document.parent(), document.level(), document.inspectorId());
            case InspectorPosted posted ->
                new GridCellCard(
                        document.cellId(),
                        document.name(),
                        document.parent(),
                        document.level(),
                        posted.inspectorId().value());
            default -> document;
        };
    }

    @Override
    public boolean worthKeeping(GridCellCard document) {
        return !document.name().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("name", "parent");
    }

    @Override
    public String cellOf(GridCellCard document) {
        return document.cellId();
    }
}
