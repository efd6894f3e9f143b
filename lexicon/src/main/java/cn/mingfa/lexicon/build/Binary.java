package cn.mingfa.lexicon.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Sections of the binary: length, then content, big-endian. */
final class Binary {

    private Binary() {}

    static void ints(DataOutputStream out, int[] all) throws IOException {
        var buffer = ByteBuffer.allocate(4 * all.length);
        buffer.asIntBuffer().put(all);
        out.writeInt(all.length);
        out.write(buffer.array());
    }

    static void shorts(DataOutputStream out, short[] all) throws IOException {
        var buffer = ByteBuffer.allocate(2 * all.length);
        buffer.asShortBuffer().put(all);
        out.writeInt(all.length);
        out.write(buffer.array());
    }

    static void chars(DataOutputStream out, CharSequence all) throws IOException {
        var buffer = ByteBuffer.allocate(2 * all.length());
        buffer.asCharBuffer().put(all.toString());
        out.writeInt(all.length());
        out.write(buffer.array());
    }

    static void bytes(DataOutputStream out, byte[] all) throws IOException {
        out.writeInt(all.length);
        out.write(all);
    }
}
