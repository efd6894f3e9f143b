package cn.mingfa.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML from the parser's events: texts, lists and named values. Anchors, aliases, tags, merge
 * keys and further documents are refused where they stand, before anything is built from them, so that no file can
 * make the loader construct an object, grow a tree by reference or read elsewhere.
 */
final class TreeReader {

    private final SourceFile file;
    private final Findings findings;
    private final ParserImpl parser;
    private int nodes;

    private TreeReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE);
        options.setNestingDepthLimit(Limits.DEPTH);
        this.parser = new ParserImpl(new StreamReader(file.text()), options);
    }

    /** The file's tree; empty, with a finding, when it cannot be read. */
    static Optional<Tree> read(SourceFile file, Findings findings) {
        if (file.text().length() > Limits.FILE) {
            findings.add(
                    Place.of(file.name()),
                    "too_large",
                    "文件有" + file.text().length() + "个字符，超过上限" + Limits.FILE + "个，请拆成几个文件。");
            return Optional.empty();
        }
        try {
            return new TreeReader(file, findings).document();
        } catch (Refused refused) {
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            findings.add(place(file, e.getProblemMark()), "syntax", "这里不合YAML的写法，请检查缩进、冒号后的空格、引号和括号是否成对。");
            return Optional.empty();
        } catch (YAMLException e) {
            findings.add(Place.of(file.name()), "syntax", "文件不是可读的YAML文本，可能含有控制字符，请另存为UTF-8文本。");
            return Optional.empty();
        }
    }

    private Optional<Tree> document() {
        next();
        Event start = next();
        if (!(start instanceof DocumentStartEvent)) {
            throw refuse(start, "empty", "文件是空的，请写入至少一个定义，或删去这个文件。");
        }
        Tree tree = value(next(), 0);
        next();
        Event end = next();
        if (end instanceof DocumentStartEvent) {
            throw refuse(end, "second_document", "一个文件只能有一份文档，请把“---”以后的内容放进另一个文件。");
        }
        return Optional.of(tree);
    }

    private Event next() {
        return parser.getEvent();
    }

    private Tree value(Event event, int depth) {
        admit(event, depth);
        return switch (event) {
            case ScalarEvent scalar -> word(scalar);
            case SequenceStartEvent list -> items(list, depth);
            case MappingStartEvent names -> names(names, depth);
            default -> throw refuse(event, "syntax", "这里缺少一个值。");
        };
    }

    private void admit(Event event, int depth) {
        if (++nodes > Limits.NODES) {
            throw refuse(event, "too_many_nodes", "文件里的值超过" + Limits.NODES + "个，请拆成几个文件。");
        }
        if (depth > Limits.DEPTH) {
            throw refuse(event, "too_deep", "嵌套超过" + Limits.DEPTH + "层，定义里用不到这么深。");
        }
        if (event instanceof AliasEvent) {
            throw refuse(event, "alias", "不许用“*”引用别处的内容，请把内容直接写在这里。");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw refuse(event, "anchor", "不许用“&”给内容起名再引用，请去掉。");
        }
        String tag = tag(event);
        if (tag != null) {
            throw refuse(event, "tag", "不许用“!”标注类型或引入文件（这里写了“" + shorten(tag) + "”），请去掉。");
        }
    }

    private static @Nullable String tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent list -> list.getTag();
            case MappingStartEvent names -> names.getTag();
            default -> null;
        };
    }

    private Tree.Word word(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (text.length() > Limits.TEXT) {
            throw refuse(scalar, "too_long", "这段文字有" + text.length() + "个字符，超过上限" + Limits.TEXT + "个。");
        }
        return new Tree.Word(place(scalar), text, scalar.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private Tree.Items items(SequenceStartEvent start, int depth) {
        List<Tree> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(value(event, depth + 1));
        }
        return new Tree.Items(place(start), items);
    }

    private Tree.Names names(MappingStartEvent start, int depth) {
        List<Tree.Name> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            admit(event, depth + 1);
            if (!(event instanceof ScalarEvent scalar)) {
                throw refuse(event, "key_not_text", "冒号前面应当是一个名称。");
            }
            Tree.Word key = word(scalar);
            if (key.text().equals("<<")) {
                throw refuse(event, "merge_key", "不许用“<<”并入别处的内容，请把内容直接写在这里。");
            }
            Tree value = value(next(), depth + 1);
            if (seen.add(key.text())) {
                names.add(new Tree.Name(key.at(), key.text(), value));
            } else {
                findings.add(key.at(), "duplicate_property", "“" + shorten(key.text()) + "”在同一处写了两次，请留一个。");
            }
        }
        return new Tree.Names(place(start), names);
    }

    private Place place(Event event) {
        return place(file, event.getStartMark());
    }

    private static Place place(SourceFile file, @Nullable Mark mark) {
        return mark == null ? Place.of(file.name()) : new Place(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Refused refuse(Event event, String code, String message) {
        findings.add(place(event), code, message);
        return new Refused();
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "……";
    }

    /** Ends the reading of one file after its finding has been noted. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("refused", null, false, false);
        }
    }
}
