package cn.mingfa.cli;

import cn.mingfa.workbook.CellProblem;
import cn.mingfa.workbook.WorkbookReading;

/** What was wrong in a workbook, cell by cell, for a person. */
final class ReadingPage {

    private static final int SHOWN = 200;

    private final Terminal terminal;

    ReadingPage(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(WorkbookReading reading) {
        Ink ink = terminal.ink();
        reading.notes().forEach(note -> terminal.err().println(ink.faint(note)));
        for (CellProblem problem : reading.problems().stream().limit(SHOWN).toList()) {
            terminal.err().println(ink.red(problem.place()) + " " + problem.sentence());
        }
        if (reading.problemsInAll() > SHOWN) {
            terminal.err().println(Words.say("draft.more_problems", reading.problemsInAll() - SHOWN));
        }
    }
}
