package cn.mingfa.document.read;

import java.util.ServiceLoader;
import org.apache.logging.log4j.spi.Provider;

/** What must be so before the first class of POI is loaded. */
final class Poi {

    private static final String SIMPLE = "org.apache.logging.log4j.simple.";

    private Poi() {}

    /**
     * POI logs by Log4j. Where the program brings no backend, as on the command line, the interface complains on
     * standard error and logs there; what is wrong with a file is told to the user instead.
     */
    static void quiet() {
        boolean hasBackend = ServiceLoader.load(Provider.class, Poi.class.getClassLoader())
                .findFirst()
                .isPresent();
        if (!hasBackend && System.getProperty("log4j2.loggerContextFactory") == null) {
            System.setProperty("log4j2.loggerContextFactory", SIMPLE + "SimpleLoggerContextFactory");
            System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
            System.setProperty("org.apache.logging.log4j.simplelog.StatusLogger.level", "OFF");
        }
    }
}
