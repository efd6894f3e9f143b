package cn.mingfa.proof.typo;

import java.util.List;

/**
 * A sum of decision trees learnt by boosting: each leaf adds its share to the odds. Kept as text, a line a tree: nodes in
 * order, each {@code feature threshold} (below or equal goes left) or {@code = share}, children at 2i + 1 and 2i + 2.
 */
final class Forest implements Judge {

    private final int[][] features;
    private final float[][] values;
    private final float bias;

    private Forest(int[][] features, float[][] values, float bias) {
        this.features = features;
        this.values = values;
        this.bias = bias;
    }

    static Forest read(List<String> lines) {
        int trees = lines.size() - 1;
        var features = new int[trees][];
        var values = new float[trees][];
        for (int t = 0; t < trees; t++) {
            String[] nodes = lines.get(t + 1).split(";");
            features[t] = new int[nodes.length];
            values[t] = new float[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                String[] cells = nodes[i].split(" ");
                features[t][i] = cells[0].equals("=") ? -1 : Integer.parseInt(cells[0]);
                values[t][i] = Float.parseFloat(cells[1]);
            }
        }
        return new Forest(features, values, Float.parseFloat(lines.getFirst()));
    }

    @Override
    public float odds(float[] given) {
        float odds = bias;
        for (int t = 0; t < features.length; t++) {
            int node = 0;
            while (features[t][node] >= 0) {
                node = given[features[t][node]] <= values[t][node] ? 2 * node + 1 : 2 * node + 2;
            }
            odds += values[t][node];
        }
        return odds;
    }
}
