package cn.mingfa.proof.checks;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Metadata;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.tables.DisclosureTables;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Layout;
import cn.mingfa.proof.text.Role;
import java.util.List;

/** Everything known of a document when the checks begin. */
public final class Dossier {

    private final SourceText sourceText;
    private final Layout layout;
    private final Outline outline;
    private final Reading reading;
    private final Background background;
    private final Once once = new Once();
    private final List<Block> prose;
    private final List<Block> body;
    private final List<Block> titles;

    public Dossier(SourceText sourceText, Layout layout, Outline outline, Reading reading, Background background) {
        this.sourceText = sourceText;
        this.layout = layout;
        this.outline = outline;
        this.reading = reading;
        this.background = background;
        this.prose = layout.blocks().stream()
                .filter(b -> Watch.PROSE.contains(b.role()))
                .toList();
        this.body = layout.blocks(Role.BODY);
        this.titles = layout.blocks(Role.TITLE);
    }

    public SourceText sourceText() {
        return sourceText;
    }

    public Layout layout() {
        return layout;
    }

    public Outline outline() {
        return outline;
    }

    public Reading reading() {
        return reading;
    }

    public Background background() {
        return background;
    }

    /** What checks work out together. */
    public Once once() {
        return once;
    }

    /** The tables of a disclosure report, without cells in any other. */
    public DisclosureTables tables() {
        return once.of(DisclosureTables.class, () -> DisclosureTables.read(sourceText));
    }

    /** The text as read. */
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
        return prose;
    }

    /** The blocks of the body. */
    public List<Block> body() {
        return body;
    }

    /** Start of the title, where findings about the whole document are anchored; 0 if there is none. */
    public int anchorStart() {
        return titles.isEmpty() ? 0 : titles.getFirst().start();
    }

    /** End of the title; 0 if there is none. */
    public int anchorEnd() {
        return titles.isEmpty() ? 0 : titles.getFirst().end();
    }
}
