package inspectorate.query.search;

import java.util.ArrayList;
import java.util.List;

/** Every scope that covers a cell, so that a scope is one term: {@code 34, 3401, 340111, 340111/340111003}. */
final class Within {

    private Within() {}

    static List<String> scopesOf(String cellPath) {
        var scopes = new ArrayList<String>();
        if (cellPath.matches("\\d{2}.*")) {
            scopes.add(cellPath.substring(0, 2));
        }
        if (cellPath.matches("\\d{4}.*")) {
            scopes.add(cellPath.substring(0, 4));
        }
        if (cellPath.matches("[A-Z]{2}-.*")) {
            scopes.add(cellPath.substring(0, 3));
        }
        for (int slash = cellPath.indexOf('/'); slash >= 0; slash = cellPath.indexOf('/', slash + 1)) {
            scopes.add(cellPath.substring(0, slash));
        }
        scopes.add(cellPath);
        return scopes.stream().distinct().toList();
    }

    static String jurisdiction(String cellPath) {
        int slash = cellPath.indexOf('/');
        return slash < 0 ? cellPath : cellPath.substring(0, slash);
    }
}
