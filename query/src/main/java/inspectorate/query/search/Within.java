package inspectorate.query.search;

import java.util.ArrayList;
import java.util.List;

/** Every scope that covers a cell, so that a scope is one term: {@code 34, 3401, 340111, 340111/340111003}. */
final class Within {

    private Within() {}

    static List<String> scopesOf(String cellPath) {
        var scopes = new ArrayList<String>();
        int digits = digits(cellPath);
        if (digits >= 2) {
            scopes.add(cellPath.substring(0, 2));
        }
        if (digits >= 4) {
            scopes.add(cellPath.substring(0, 4));
        }
        if (cellPath.indexOf('-') == 2 && digits == 0) {
            scopes.add(cellPath.substring(0, 3));
        }
        for (int slash = cellPath.indexOf('/'); slash >= 0; slash = cellPath.indexOf('/', slash + 1)) {
            scopes.add(cellPath.substring(0, slash));
        }
        if (!scopes.contains(cellPath)) {
            scopes.add(cellPath);
        }
        return scopes;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    static String jurisdiction(String cellPath) {
        int slash = cellPath.indexOf('/');
        return slash < 0 ? cellPath : cellPath.substring(0, slash);
    }
}
