package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.kernel.definition.Urn;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say to a file as it is being written.
 *
 * @param findings what is wrong, by line; with any the file cannot be taken into use
 * @param raises definitions that were altered under a version there is work under
 * @param preview what it would look like; only where nothing is wrong
 */
public record Verdict(
        List<Line> findings, List<Raise> raises, Optional<Preview> preview, List<Impact> impacts, List<String> clocks) {

    public Verdict {
        findings = List.copyOf(findings);
        raises = List.copyOf(raises);
        impacts = List.copyOf(impacts);
        clocks = List.copyOf(clocks);
    }

    /**
     * One thing that is wrong.
     *
     * @param line of this file; 0 where it is the file as a whole or another file
     * @param where in words
     */
    public record Line(int line, String where, String sentence) {

        static Line of(CatalogueFinding finding, String file) {
            boolean here = finding.file().equals(file);
            String where = (here ? "" : "文件“" + finding.file() + "”")
                    + (finding.line() > 0 ? "第" + finding.line() + "行" : here ? "整个文件" : "");
            return new Line(here ? finding.line() : 0, where, finding.message());
        }
    }

    /**
     * A definition that needs another version number.
     *
     * @param sentence why
     */
    public record Raise(Urn.Kind kind, String key, String sentence) {}

    /** Whether it may be taken into use. */
    public boolean isSound() {
        return findings.isEmpty() && raises.isEmpty();
    }
}
