package inspectorate.query.projection;

/** One of the sets of documents that a read model has or had; each is built whole, and one answers. */
public record Generation(String model, int number) {

    static Generation parse(String collection) {
        int at = collection.lastIndexOf('@');
        return new Generation(collection.substring(0, at), Integer.parseInt(collection.substring(at + 1)));
    }

    /** Name of its collection. */
    @Override
    public String toString() {
        return model + "@" + number;
    }
}
