package cn.mingfa.proof.checks;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Metadata;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.outline.Outlines;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Layout;
import cn.mingfa.proof.text.Layouts;
import cn.mingfa.proof.text.Role;
import java.util.List;

/**
 * Everything known of a document when the checks begin.
 *
 * @param once what checks work out together
 */
public record Dossier(
        SourceText sourceText, Layout layout, Outline outline, Reading reading, Background background, Once once) {

    static Dossier of(SourceText source, Reading reading, Background background) {
        Layout layout = Layouts.of(source);
        Outline outline = Outlines.of(layout, reading.document().year());
        return new Dossier(source, layout, outline, reading, background, new Once());
    }

    public String source() {
        return layout.source();
    }

    public Metadata metadata() {
        return reading.document();
    }

    public List<Fact> facts() {
        return reading.facts();
    }

    /** The blocks written by the issuer: title, addressee and body. */
    public List<Block> prose() {
        return layout.blocks().stream()
                .filter(b -> b.role() == Role.BODY || b.role() == Role.TITLE || b.role() == Role.ADDRESSEE)
                .toList();
    }

    /** The blocks of the body. */
    public List<Block> body() {
        return layout.blocks(Role.BODY);
    }

    /** Start of the title, where findings about the whole document are anchored; 0 if there is none. */
    public int anchorStart() {
        List<Block> titles = layout.blocks(Role.TITLE);
        return titles.isEmpty() ? 0 : titles.getFirst().start();
    }

    /** End of the title; 0 if there is none. */
    public int anchorEnd() {
        List<Block> titles = layout.blocks(Role.TITLE);
        return titles.isEmpty() ? 0 : titles.getFirst().end();
    }
}
