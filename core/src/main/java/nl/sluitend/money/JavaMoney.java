package nl.sluitend.money;

import java.util.ServiceLoader;
import javax.money.Monetary;
import javax.money.MonetaryAmountFactory;
import javax.money.spi.MonetaryAmountFactoryProviderSpi;
import javax.money.spi.MonetaryAmountFactoryProviderSpi.QueryInclusionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The implementation of JavaMoney that is at hand, found when it is first needed. It is asked for
 * directly: on the way over {@link Monetary} every type of amount there is wakes up, and the first
 * amount of a process takes a seventh longer.
 */
final class JavaMoney {
  private static final @Nullable MonetaryAmountFactoryProviderSpi<?> PROVIDER = provider();

  private JavaMoney() {}

  /** The type that is for all purposes; others are only given to who asks for them. */
  private static @Nullable MonetaryAmountFactoryProviderSpi<?> provider() {
    for (MonetaryAmountFactoryProviderSpi<?> each :
        ServiceLoader.load(MonetaryAmountFactoryProviderSpi.class)) {
      if (each.getQueryInclusionPolicy() == QueryInclusionPolicy.ALWAYS) {
        return each;
      }
    }
    return null;
  }

  /** Returns a factory of amounts; JavaMoney says what is wrong if there is no implementation. */
  static MonetaryAmountFactory<?> factory() {
    return PROVIDER == null
        ? Monetary.getDefaultAmountFactory()
        : PROVIDER.createMonetaryAmountFactory();
  }
}
