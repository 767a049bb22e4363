package shop.catalog;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Coupon}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class CouponDao extends EntityDao<Coupon, Long> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public CouponDao(DataAccess access) {
        super(QCoupon.COUPON, access);
    }

    /**
     * Returns the one row with the given {@code code}, or empty.
     */
    public Optional<Coupon> findByCode(String code) {
        return findBy(QCoupon.COUPON.code.eq(code));
    }
}
