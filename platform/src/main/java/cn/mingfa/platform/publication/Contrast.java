package cn.mingfa.platform.publication;

import java.util.List;

/** Draft and final text beside each other, clause by clause. */
public record Contrast(String heading, List<Pair> pairs) {

    public Contrast {
        pairs = List.copyOf(pairs);
    }

    /** What became of a clause. */
    public enum Fate {
        KEPT("未改"),
        CHANGED("有修改"),
        ADDED("新增"),
        REMOVED("删去");

        private final String chinese;

        Fate(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** A clause before and after; one of them is empty where it was added or removed. */
    public record Pair(Fate fate, List<Piece> before, List<Piece> after) {
        public Pair {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** A stretch of a clause. */
    public record Piece(String text, boolean changed) {}

    /** How many clauses fared so. */
    public long count(Fate fate) {
        return pairs.stream().filter(pair -> pair.fate() == fate).count();
    }
}
