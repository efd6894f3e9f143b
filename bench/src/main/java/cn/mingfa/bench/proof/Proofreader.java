package cn.mingfa.bench.proof;

import java.util.List;

/** Whatever can be asked what is wrong with a text. */
public interface Proofreader {

    String name();

    List<Mark> read(String text);
}
