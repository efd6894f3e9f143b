package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.ledger.OldLedger;
import cn.mingfa.platform.ledger.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records the rows of a file; the transaction is the caller's. */
final class Recording extends RowsInTurn {

    private final OldLedger ledger;
    private final Set<Integer> leaveOut;
    private final List<UUID> matters = new ArrayList<>();
    private List<Taken> current = List.of();
    private int already;

    Recording(RowCourses courses, OldLedger ledger, Set<Integer> leaveOut) {
        super(courses);
        this.ledger = ledger;
        this.leaveOut = leaveOut;
    }

    @Override
    void take(List<Taken> some) {
        List<Taken> wanted = new ArrayList<>();
        for (Taken taken : some) {
            boolean left = leaveOut.contains(taken.row().rowNumber());
            if (!left && taken.row().number().isPresent()) {
                already++;
            } else if (!left) {
                wanted.add(taken);
            }
        }
        current = wanted;
        List<Receipt> receipts = ledger.bring(wanted.stream()
                .map(taken -> courses().course(taken.sheet(), taken.type(), taken.row()))
                .toList());
        for (Receipt receipt : receipts) {
            if (receipt.repeated()) {
                already++;
            } else {
                matters.add(receipt.matter());
            }
        }
    }

    /** The row of that place among those taken last. */
    int rowOf(int index) {
        return current.get(index).row().rowNumber();
    }

    Result result() {
        return new Result(matters, leaveOut.size(), already);
    }
}
