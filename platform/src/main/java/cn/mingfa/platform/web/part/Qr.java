package cn.mingfa.platform.web.part;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG.
 *
 * @param size modules a side, without the quiet zone
 */
public record Qr(int size, String path) {

    /** The code of an address, read also where a fifteenth of it is worn off. */
    public static Qr of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Qr(code.size, path.toString());
    }
}
