package shop;

import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import shop.catalog.QCategory;
import shop.catalog.QCoupon;
import shop.catalog.QDetails;
import shop.catalog.QDiscount;
import shop.catalog.QMovement;
import shop.catalog.QPhoto;
import shop.catalog.QPrice;
import shop.catalog.QProduct;
import shop.catalog.QSale;
import shop.catalog.QStock;
import shop.catalog.QTag;

/**
 * The entities of this module.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class ShopModel extends Model {
    /**
     * Makes the model; {@link java.util.ServiceLoader} does.
     */
    public ShopModel() {
        super(2);
    }

    @Override
    public List<EntityTable<?, ?>> tables() {
        return List.of(QAuthor.AUTHOR,
                QCountry.COUNTRY,
                QCustomer.CUSTOMER,
                QDelivery.DELIVERY,
                QParcel.PARCEL,
                QExpress.EXPRESS,
                QManual.MANUAL,
                QOrderLine.ORDER_LINE,
                QRemark.REMARK,
                QShelf.SHELF,
                QCategory.CATEGORY,
                QProduct.PRODUCT,
                QDiscount.DISCOUNT,
                QCoupon.COUPON,
                QPhoto.PHOTO,
                QDetails.DETAILS,
                QStock.STOCK,
                QMovement.MOVEMENT,
                QPrice.PRICE,
                QSale.SALE,
                QTag.TAG);
    }

    @Override
    public EntityTable<?, ?> table(String className) {
        return switch (className) {
            case "shop.Author" -> asTable(QAuthor.AUTHOR);
            case "shop.Country" -> asTable(QCountry.COUNTRY);
            case "shop.Customer" -> asTable(QCustomer.CUSTOMER);
            case "shop.Delivery" -> asTable(QDelivery.DELIVERY);
            case "shop.Parcel" -> asTable(QParcel.PARCEL);
            case "shop.Express" -> asTable(QExpress.EXPRESS);
            case "shop.Manual" -> asTable(QManual.MANUAL);
            case "shop.OrderLine" -> asTable(QOrderLine.ORDER_LINE);
            case "shop.Remark" -> asTable(QRemark.REMARK);
            case "shop.Shelf" -> asTable(QShelf.SHELF);
            case "shop.catalog.Category" -> asTable(QCategory.CATEGORY);
            case "shop.catalog.Product" -> asTable(QProduct.PRODUCT);
            case "shop.catalog.Discount" -> asTable(QDiscount.DISCOUNT);
            case "shop.catalog.Coupon" -> asTable(QCoupon.COUPON);
            case "shop.catalog.Photo" -> asTable(QPhoto.PHOTO);
            case "shop.catalog.Details" -> asTable(QDetails.DETAILS);
            case "shop.catalog.Stock" -> asTable(QStock.STOCK);
            case "shop.catalog.Movement" -> asTable(QMovement.MOVEMENT);
            case "shop.catalog.Price" -> asTable(QPrice.PRICE);
            case "shop.catalog.Sale" -> asTable(QSale.SALE);
            case "shop.catalog.Tag" -> asTable(QTag.TAG);
            default -> null;
        };
    }
}
