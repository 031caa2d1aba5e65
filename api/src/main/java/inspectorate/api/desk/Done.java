package inspectorate.api.desk;

/**
 * What a command is answered.
 *
 * @param id of what it concerns: the employer, case, visit, listing or cell
 * @param at position from which every answer reflects it; give it as {@code atLeast} to read your own writes
 */
public record Done(String id, String at) {}
