package cn.mingfa.proof.typo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Boosted trees with logistic loss over features put into bins; written in the form {@link Forest} reads. */
final class Boosting {

    static final int TREES = 160;
    private static final int DEPTH = 5;
    private static final int BINS = 96;
    private static final int LEAST_IN_LEAF = 25;
    private static final double RATE = 0.12;
    private static final double REGULAR = 3;
    private static final double LEAST_GAIN = 0.5;

    private final int rows;
    private final int columns;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] slope;
    private final double[] curve;
    private final int[] place;
    private final List<Boolean> right;

    private Boosting(List<float[]> features, List<Boolean> right) {
        this.rows = features.size();
        this.columns = features.getFirst().length;
        this.cuts = new float[columns][];
        this.bins = new byte[columns][rows];
        this.slope = new double[rows];
        this.curve = new double[rows];
        this.place = new int[rows];
        this.right = right;
        for (int column = 0; column < columns; column++) {
            bin(features, column);
        }
    }

    static List<String> forest(List<float[]> features, List<Boolean> right) {
        return new Boosting(features, right).learn();
    }

    private void bin(List<float[]> features, int column) {
        var values = new float[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = features.get(row)[column];
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        var distinct = new TreeSet<Float>();
        for (int bin = 1; bin < BINS; bin++) {
            distinct.add(sorted[(int) ((long) rows * bin / BINS)]);
        }
        distinct.remove(sorted[rows - 1]);
        var all = new float[distinct.size()];
        int at = 0;
        for (float cut : distinct) {
            all[at++] = cut;
        }
        cuts[column] = all;
        for (int row = 0; row < rows; row++) {
            int found = Arrays.binarySearch(all, values[row]);
            bins[column][row] = (byte) (found >= 0 ? found : -found - 1);
        }
    }

    private List<String> learn() {
        long positives = right.stream().filter(r -> r).count();
        double bias = Math.log((double) positives / (rows - positives));
        var odds = new double[rows];
        Arrays.fill(odds, bias);
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%.6g", bias));
        for (int tree = 0; tree < TREES; tree++) {
            for (int row = 0; row < rows; row++) {
                double p = 1 / (1 + Math.exp(-odds[row]));
                slope[row] = (right.get(row) ? 1 : 0) - p;
                curve[row] = p * (1 - p);
                place[row] = 0;
            }
            lines.add(tree(odds));
        }
        return lines;
    }

    private String tree(double[] odds) {
        int size = (1 << (DEPTH + 1)) - 1;
        var feature = new int[size];
        var bin = new int[size];
        Arrays.fill(feature, -1);
        for (int depth = 0; depth < DEPTH; depth++) {
            split(depth, feature, bin);
            for (int row = 0; row < rows; row++) {
                int node = place[row];
                if (node >= (1 << depth) - 1 && feature[node] >= 0) {
                    place[row] = 2 * node + ((bins[feature[node]][row] & 255) <= bin[node] ? 1 : 2);
                }
            }
        }
        var slopes = new double[size];
        var curves = new double[size];
        for (int row = 0; row < rows; row++) {
            slopes[place[row]] += slope[row];
            curves[place[row]] += curve[row];
        }
        var nodes = new ArrayList<String>();
        for (int node = 0; node < size; node++) {
            double share = RATE * slopes[node] / (curves[node] + REGULAR);
            nodes.add(
                    feature[node] >= 0
                            ? feature[node] + " " + number(cuts[feature[node]][bin[node]])
                            : "= " + number(share));
        }
        for (int row = 0; row < rows; row++) {
            odds[row] += RATE * slopes[place[row]] / (curves[place[row]] + REGULAR);
        }
        return String.join(";", nodes);
    }

    /** Splits every node of a depth, reading each feature once for all of them. */
    private void split(int depth, int[] feature, int[] bin) {
        int first = (1 << depth) - 1;
        int nodes = 1 << depth;
        var best = new double[nodes];
        Arrays.fill(best, LEAST_GAIN);
        for (int column = 0; column < columns; column++) {
            int width = cuts[column].length + 1;
            var slopes = new double[nodes * width];
            var curves = new double[nodes * width];
            var counts = new int[nodes * width];
            byte[] binned = bins[column];
            for (int row = 0; row < rows; row++) {
                if (place[row] >= first) {
                    int at = (place[row] - first) * width + (binned[row] & 255);
                    slopes[at] += slope[row];
                    curves[at] += curve[row];
                    counts[at]++;
                }
            }
            for (int node = 0; node < nodes; node++) {
                int from = node * width;
                int at = best(slopes, curves, counts, from, width, best, node);
                if (at >= 0) {
                    feature[first + node] = column;
                    bin[first + node] = at;
                }
            }
        }
    }

    /** The bin behind which a cut gains more than the best so far, which is noted; -1 for none. */
    private static int best(
            double[] slopes, double[] curves, int[] counts, int from, int width, double[] best, int node) {
        double slopeAll = 0;
        double curveAll = 0;
        int all = 0;
        for (int at = from; at < from + width; at++) {
            slopeAll += slopes[at];
            curveAll += curves[at];
            all += counts[at];
        }
        int found = -1;
        double left = 0;
        double leftCurve = 0;
        int leftCount = 0;
        for (int at = 0; at + 1 < width; at++) {
            left += slopes[from + at];
            leftCurve += curves[from + at];
            leftCount += counts[from + at];
            if (leftCount >= LEAST_IN_LEAF && all - leftCount >= LEAST_IN_LEAF) {
                double gain = score(left, leftCurve)
                        + score(slopeAll - left, curveAll - leftCurve)
                        - score(slopeAll, curveAll);
                if (gain > best[node]) {
                    best[node] = gain;
                    found = at;
                }
            }
        }
        return found;
    }

    private static double score(double slope, double curve) {
        return slope * slope / (curve + REGULAR);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5g", value);
    }
}
