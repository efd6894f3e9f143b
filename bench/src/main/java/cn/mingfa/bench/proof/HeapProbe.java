package cn.mingfa.bench.proof;

import java.io.IOException;

/** Checks the long text once in a small heap and says what the process came to hold. */
final class HeapProbe {

    private HeapProbe() {}

    public static void main(String[] arguments) throws IOException {
        int findings = new Mingfa().read(SpeedRun.longText()).size();
        System.out.println("done, " + findings + " findings, resident " + Probe.residentPeak() + " MB");
    }
}
