package inspectorate.query.grids;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public class GridCells {

    private final Documents<GridCellCard> cells;

    GridCells(ReadSide readSide, GridCellProjection projection) {
        this.cells = readSide.documents(projection);
    }

    /** The cells of a territory in the order of their paths, so that a parent comes before its parts. */
    public List<GridCellCard> find(Scope scope) {
        var found = new ArrayList<GridCellCard>();
        cells.forEach(Criteria.all(), scope, found::add);
        return found;
    }

    public Optional<GridCellCard> find(String cellId, Scope scope) {
        return cells.find(cellId, AsOf.NOW, scope);
    }
}
