package inspectorate.api.sweep;

/** Whether cases filed before acts were claimed have claimed theirs. */
public interface OpenActMark {

    boolean set();
}
