package cn.mingfa.platform.planning;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.LedgerOffice;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Planning over the small district of the ledger's tests. */
public final class PlanningWorld implements AutoCloseable {

    public final LedgerOffice office = new LedgerOffice();
    final Lookup lookup = new Lookup(
            TestFigures.over(office.jdbc(), office.units(), office.sight()), Catalogue.shipped(), office.units());
    public final Duties duties = new Duties(lookup, office.ledger());
    public final Statements statements = new Statements(lookup, office.ledger(), duties);
    public final Rosters rosters = new Rosters(lookup, office.ledger());
    public final Risks risks = new Risks(lookup, office.ledger());
    public final Demand demand = new Demand(lookup, office.ledger());
    public final Villages villages = new Villages(lookup);
    public final DocumentNumbers numbers = new DocumentNumbers(lookup);
    public final Meetings meetings = new Meetings(lookup);
    public final Workload workload = new Workload(lookup);
    public final Bookings bookings = new Bookings(lookup);
    public final Diary diary = new Diary(lookup);
    public final StudyTopics topics = new StudyTopics(lookup);
    public final SelfTest tests = new SelfTest(Catalogue.shipped());
    public final MustKnow mustKnow = new MustKnow(lookup, tests);

    /** Statements over a ledger that breaks off right after so many writes. */
    Statements breakingOffAfter(int writes) {
        int[] left = {writes};
        Ledger ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (self, method, arguments) -> {
                    Object answer;
                    try {
                        answer = method.invoke(office.ledger(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (method.getName().equals("submit") && --left[0] == 0) {
                        throw new IllegalStateException("the power went");
                    }
                    return answer;
                });
        return new Statements(lookup, ledger, duties);
    }

    /** The town as its principal sees it. */
    public View view() {
        return View.of(office.principal(), LedgerOffice.TODAY);
    }

    @Override
    public void close() {
        office.close();
    }
}
