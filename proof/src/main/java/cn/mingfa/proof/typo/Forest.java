package cn.mingfa.proof.typo;

import java.util.List;

/**
 * A sum of decision trees learnt by boosting: each leaf adds its share to the odds. Kept as text, a line a tree: nodes in
 * order, each {@code feature threshold} (below or equal goes left) or {@code = share}, children at 2i + 1 and 2i + 2.
 */
final class Forest implements Judge {

    /** Nodes of the trees one after the other: the feature asked, or {@link #LEAF}. */
    private final byte[] features;
    /** The threshold, or the share of a leaf. */
    private final float[] values;
    /** Where each tree begins, and the last ends. */
    private final int[] trees;
    /** The most that the trees from one on add together. */
    private final float[] most;

    private final float bias;

    private static final byte LEAF = -1;

    private Forest(List<String[]> trees, float bias) {
        int size = trees.stream().mapToInt(nodes -> nodes.length).sum();
        this.features = new byte[size];
        this.values = new float[size];
        this.trees = new int[trees.size() + 1];
        this.most = new float[trees.size() + 1];
        this.bias = bias;
        int at = 0;
        for (int t = 0; t < trees.size(); t++) {
            this.trees[t] = at;
            for (String node : trees.get(t)) {
                String[] cells = node.split(" ");
                features[at] = cells[0].equals("=") ? LEAF : Byte.parseByte(cells[0]);
                values[at++] = Float.parseFloat(cells[1]);
            }
        }
        this.trees[trees.size()] = at;
        for (int t = trees.size() - 1; t >= 0; t--) {
            most[t] = most[t + 1] + share(t);
        }
    }

    /** The greatest share of a tree. */
    private float share(int tree) {
        float share = Float.NEGATIVE_INFINITY;
        for (int i = trees[tree]; i < trees[tree + 1]; i++) {
            share = features[i] == LEAF ? Math.max(share, values[i]) : share;
        }
        return share;
    }

    static Forest read(List<String> lines) {
        return new Forest(
                lines.subList(1, lines.size()).stream()
                        .map(line -> line.split(";"))
                        .toList(),
                Float.parseFloat(lines.getFirst()));
    }

    @Override
    public float odds(float[] given, float least) {
        float odds = bias;
        for (int t = 0; t < most.length - 1; t++) {
            if (odds + most[t] < least) {
                return Float.NEGATIVE_INFINITY;
            }
            int root = trees[t];
            int node = 0;
            for (int feature = features[root]; feature != LEAF; feature = features[root + node]) {
                node = given[feature] <= values[root + node] ? 2 * node + 1 : 2 * node + 2;
            }
            odds += values[root + node];
        }
        return odds;
    }
}
