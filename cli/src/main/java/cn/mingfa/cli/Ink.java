package cn.mingfa.cli;

/** Colour and weight for a terminal; without colour the words alone. A word always says the same as the colour. */
record Ink(boolean colour) {

    String bold(String text) {
        return dressed("1", text);
    }

    String faint(String text) {
        return dressed("2", text);
    }

    String underlined(String text) {
        return dressed("4", text);
    }

    String filled(String text) {
        return dressed("1;7", text);
    }

    String red(String text) {
        return dressed("31", text);
    }

    String amber(String text) {
        return dressed("33", text);
    }

    String green(String text) {
        return dressed("32", text);
    }

    String blue(String text) {
        return dressed("36", text);
    }

    private String dressed(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
