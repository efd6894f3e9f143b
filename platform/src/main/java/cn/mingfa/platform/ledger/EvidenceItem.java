package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A file on record (佐证材料).
 *
 * @param sha256 of the content, in lower-case hex
 * @param size in bytes
 * @param retainUntil last day it must be kept
 */
public record EvidenceItem(
        String sha256,
        String name,
        String kind,
        LocalDate effectiveOn,
        long size,
        Secrecy secrecy,
        Scan scan,
        LocalDate retainUntil,
        int entry,
        String filedBy) {

    /** How far it may go. This network carries no state secrets. */
    public enum Secrecy {
        OPEN("可公开"),
        INTERNAL("内部");

        private final String chinese;

        Secrecy(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a scanner has looked at it. */
    public enum Scan {
        UNSCANNED("未查毒"),
        CLEAN("已查毒"),
        REFUSED("已隔离");

        private final String chinese;

        Scan(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
