package inspectorate.api.imports.mapping;

/** @param name with those above it: 四川省成都市新都区 */
public record Division(String code, String name) {}
