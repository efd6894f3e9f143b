package cn.mingfa.platform.ledger.importing;

import cn.mingfa.kernel.Refusal;

/** The import cannot be done so; the message is a plain Chinese sentence. */
public final class ImportRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportRefusal(String sentence) {
        super(sentence);
    }
}
