package cn.mingfa.document.read;

import javax.xml.stream.XMLStreamException;

/** Reads the automatic numbering of a .docx from {@code numbering.xml}. */
final class DocxNumbering {

    private final NumberedLists lists = new NumberedLists();

    private DocxNumbering() {}

    static NumberedLists read(XmlEvents xml) throws XMLStreamException {
        var numbering = new DocxNumbering();
        numbering.readAll(xml);
        return numbering.lists;
    }

    private void readAll(XmlEvents xml) throws XMLStreamException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> readScheme(xml);
                case "num" -> readNum(xml);
                default -> {
                    // pictures of bullets and the like
                }
            }
        }
    }

    private void readScheme(XmlEvents xml) throws XMLStreamException {
        var scheme = new NumberedLists.Scheme();
        lists.put(String.valueOf(xml.attribute("abstractNumId")), scheme);
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "lvl" -> scheme.levels.put(xml.number("ilvl", 0), readLevel(xml));
                case "styleLink" -> scheme.styleLink = String.valueOf(xml.val());
                case "numStyleLink" -> scheme.numStyleLink = String.valueOf(xml.val());
                default -> {
                    // names and template codes
                }
            }
        }
    }

    private void readNum(XmlEvents xml) throws XMLStreamException {
        var num = new NumberedLists.Num();
        lists.put(String.valueOf(xml.attribute("numId")), num);
        int depth = xml.depth();
        int level = 0;
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> num.scheme = String.valueOf(xml.val());
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" -> num.starts.put(level, xml.number("val", 1));
                case "lvl" -> num.levels.put(xml.number("ilvl", level), readLevel(xml));
                default -> {
                    // nothing else counts
                }
            }
        }
    }

    private static NumberedLists.Level readLevel(XmlEvents xml) throws XMLStreamException {
        int start = 1;
        int restartAfter = -1;
        String format = "decimal";
        String pattern = "";
        String style = "";
        boolean decimal = false;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = String.valueOf(xml.val());
                case "lvlText" -> pattern = xml.val() == null ? "" : String.valueOf(xml.val());
                case "lvlRestart" -> restartAfter = xml.number("val", -1);
                case "isLgl" -> decimal = xml.isOn();
                case "pStyle" -> style = String.valueOf(xml.val());
                default -> {
                    // position and face
                }
            }
        }
        return new NumberedLists.Level(start, format, pattern, restartAfter, decimal, style);
    }
}
