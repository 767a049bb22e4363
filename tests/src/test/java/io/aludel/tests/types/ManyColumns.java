package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entity with 300 columns. */
@Entity
class ManyColumns {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Nullable
    String c001;

    @Nullable
    Long c002;

    @Nullable
    Double c003;

    @Nullable
    Boolean c004;

    @Nullable
    LocalDate c005;

    @Nullable
    Integer c006;

    @Nullable
    String c007;

    @Nullable
    Long c008;

    @Nullable
    Double c009;

    @Nullable
    Boolean c010;

    @Nullable
    LocalDate c011;

    @Nullable
    Integer c012;

    @Nullable
    String c013;

    @Nullable
    Long c014;

    @Nullable
    Double c015;

    @Nullable
    Boolean c016;

    @Nullable
    LocalDate c017;

    @Nullable
    Integer c018;

    @Nullable
    String c019;

    @Nullable
    Long c020;

    @Nullable
    Double c021;

    @Nullable
    Boolean c022;

    @Nullable
    LocalDate c023;

    @Nullable
    Integer c024;

    @Nullable
    String c025;

    @Nullable
    Long c026;

    @Nullable
    Double c027;

    @Nullable
    Boolean c028;

    @Nullable
    LocalDate c029;

    @Nullable
    Integer c030;

    @Nullable
    String c031;

    @Nullable
    Long c032;

    @Nullable
    Double c033;

    @Nullable
    Boolean c034;

    @Nullable
    LocalDate c035;

    @Nullable
    Integer c036;

    @Nullable
    String c037;

    @Nullable
    Long c038;

    @Nullable
    Double c039;

    @Nullable
    Boolean c040;

    @Nullable
    LocalDate c041;

    @Nullable
    Integer c042;

    @Nullable
    String c043;

    @Nullable
    Long c044;

    @Nullable
    Double c045;

    @Nullable
    Boolean c046;

    @Nullable
    LocalDate c047;

    @Nullable
    Integer c048;

    @Nullable
    String c049;

    @Nullable
    Long c050;

    @Nullable
    Double c051;

    @Nullable
    Boolean c052;

    @Nullable
    LocalDate c053;

    @Nullable
    Integer c054;

    @Nullable
    String c055;

    @Nullable
    Long c056;

    @Nullable
    Double c057;

    @Nullable
    Boolean c058;

    @Nullable
    LocalDate c059;

    @Nullable
    Integer c060;

    @Nullable
    String c061;

    @Nullable
    Long c062;

    @Nullable
    Double c063;

    @Nullable
    Boolean c064;

    @Nullable
    LocalDate c065;

    @Nullable
    Integer c066;

    @Nullable
    String c067;

    @Nullable
    Long c068;

    @Nullable
    Double c069;

    @Nullable
    Boolean c070;

    @Nullable
    LocalDate c071;

    @Nullable
    Integer c072;

    @Nullable
    String c073;

    @Nullable
    Long c074;

    @Nullable
    Double c075;

    @Nullable
    Boolean c076;

    @Nullable
    LocalDate c077;

    @Nullable
    Integer c078;

    @Nullable
    String c079;

    @Nullable
    Long c080;

    @Nullable
    Double c081;

    @Nullable
    Boolean c082;

    @Nullable
    LocalDate c083;

    @Nullable
    Integer c084;

    @Nullable
    String c085;

    @Nullable
    Long c086;

    @Nullable
    Double c087;

    @Nullable
    Boolean c088;

    @Nullable
    LocalDate c089;

    @Nullable
    Integer c090;

    @Nullable
    String c091;

    @Nullable
    Long c092;

    @Nullable
    Double c093;

    @Nullable
    Boolean c094;

    @Nullable
    LocalDate c095;

    @Nullable
    Integer c096;

    @Nullable
    String c097;

    @Nullable
    Long c098;

    @Nullable
    Double c099;

    @Nullable
    Boolean c100;

    @Nullable
    LocalDate c101;

    @Nullable
    Integer c102;

    @Nullable
    String c103;

    @Nullable
    Long c104;

    @Nullable
    Double c105;

    @Nullable
    Boolean c106;

    @Nullable
    LocalDate c107;

    @Nullable
    Integer c108;

    @Nullable
    String c109;

    @Nullable
    Long c110;

    @Nullable
    Double c111;

    @Nullable
    Boolean c112;

    @Nullable
    LocalDate c113;

    @Nullable
    Integer c114;

    @Nullable
    String c115;

    @Nullable
    Long c116;

    @Nullable
    Double c117;

    @Nullable
    Boolean c118;

    @Nullable
    LocalDate c119;

    @Nullable
    Integer c120;

    @Nullable
    String c121;

    @Nullable
    Long c122;

    @Nullable
    Double c123;

    @Nullable
    Boolean c124;

    @Nullable
    LocalDate c125;

    @Nullable
    Integer c126;

    @Nullable
    String c127;

    @Nullable
    Long c128;

    @Nullable
    Double c129;

    @Nullable
    Boolean c130;

    @Nullable
    LocalDate c131;

    @Nullable
    Integer c132;

    @Nullable
    String c133;

    @Nullable
    Long c134;

    @Nullable
    Double c135;

    @Nullable
    Boolean c136;

    @Nullable
    LocalDate c137;

    @Nullable
    Integer c138;

    @Nullable
    String c139;

    @Nullable
    Long c140;

    @Nullable
    Double c141;

    @Nullable
    Boolean c142;

    @Nullable
    LocalDate c143;

    @Nullable
    Integer c144;

    @Nullable
    String c145;

    @Nullable
    Long c146;

    @Nullable
    Double c147;

    @Nullable
    Boolean c148;

    @Nullable
    LocalDate c149;

    @Nullable
    Integer c150;

    @Nullable
    String c151;

    @Nullable
    Long c152;

    @Nullable
    Double c153;

    @Nullable
    Boolean c154;

    @Nullable
    LocalDate c155;

    @Nullable
    Integer c156;

    @Nullable
    String c157;

    @Nullable
    Long c158;

    @Nullable
    Double c159;

    @Nullable
    Boolean c160;

    @Nullable
    LocalDate c161;

    @Nullable
    Integer c162;

    @Nullable
    String c163;

    @Nullable
    Long c164;

    @Nullable
    Double c165;

    @Nullable
    Boolean c166;

    @Nullable
    LocalDate c167;

    @Nullable
    Integer c168;

    @Nullable
    String c169;

    @Nullable
    Long c170;

    @Nullable
    Double c171;

    @Nullable
    Boolean c172;

    @Nullable
    LocalDate c173;

    @Nullable
    Integer c174;

    @Nullable
    String c175;

    @Nullable
    Long c176;

    @Nullable
    Double c177;

    @Nullable
    Boolean c178;

    @Nullable
    LocalDate c179;

    @Nullable
    Integer c180;

    @Nullable
    String c181;

    @Nullable
    Long c182;

    @Nullable
    Double c183;

    @Nullable
    Boolean c184;

    @Nullable
    LocalDate c185;

    @Nullable
    Integer c186;

    @Nullable
    String c187;

    @Nullable
    Long c188;

    @Nullable
    Double c189;

    @Nullable
    Boolean c190;

    @Nullable
    LocalDate c191;

    @Nullable
    Integer c192;

    @Nullable
    String c193;

    @Nullable
    Long c194;

    @Nullable
    Double c195;

    @Nullable
    Boolean c196;

    @Nullable
    LocalDate c197;

    @Nullable
    Integer c198;

    @Nullable
    String c199;

    @Nullable
    Long c200;

    @Nullable
    Double c201;

    @Nullable
    Boolean c202;

    @Nullable
    LocalDate c203;

    @Nullable
    Integer c204;

    @Nullable
    String c205;

    @Nullable
    Long c206;

    @Nullable
    Double c207;

    @Nullable
    Boolean c208;

    @Nullable
    LocalDate c209;

    @Nullable
    Integer c210;

    @Nullable
    String c211;

    @Nullable
    Long c212;

    @Nullable
    Double c213;

    @Nullable
    Boolean c214;

    @Nullable
    LocalDate c215;

    @Nullable
    Integer c216;

    @Nullable
    String c217;

    @Nullable
    Long c218;

    @Nullable
    Double c219;

    @Nullable
    Boolean c220;

    @Nullable
    LocalDate c221;

    @Nullable
    Integer c222;

    @Nullable
    String c223;

    @Nullable
    Long c224;

    @Nullable
    Double c225;

    @Nullable
    Boolean c226;

    @Nullable
    LocalDate c227;

    @Nullable
    Integer c228;

    @Nullable
    String c229;

    @Nullable
    Long c230;

    @Nullable
    Double c231;

    @Nullable
    Boolean c232;

    @Nullable
    LocalDate c233;

    @Nullable
    Integer c234;

    @Nullable
    String c235;

    @Nullable
    Long c236;

    @Nullable
    Double c237;

    @Nullable
    Boolean c238;

    @Nullable
    LocalDate c239;

    @Nullable
    Integer c240;

    @Nullable
    String c241;

    @Nullable
    Long c242;

    @Nullable
    Double c243;

    @Nullable
    Boolean c244;

    @Nullable
    LocalDate c245;

    @Nullable
    Integer c246;

    @Nullable
    String c247;

    @Nullable
    Long c248;

    @Nullable
    Double c249;

    @Nullable
    Boolean c250;

    @Nullable
    LocalDate c251;

    @Nullable
    Integer c252;

    @Nullable
    String c253;

    @Nullable
    Long c254;

    @Nullable
    Double c255;

    @Nullable
    Boolean c256;

    @Nullable
    LocalDate c257;

    @Nullable
    Integer c258;

    @Nullable
    String c259;

    @Nullable
    Long c260;

    @Nullable
    Double c261;

    @Nullable
    Boolean c262;

    @Nullable
    LocalDate c263;

    @Nullable
    Integer c264;

    @Nullable
    String c265;

    @Nullable
    Long c266;

    @Nullable
    Double c267;

    @Nullable
    Boolean c268;

    @Nullable
    LocalDate c269;

    @Nullable
    Integer c270;

    @Nullable
    String c271;

    @Nullable
    Long c272;

    @Nullable
    Double c273;

    @Nullable
    Boolean c274;

    @Nullable
    LocalDate c275;

    @Nullable
    Integer c276;

    @Nullable
    String c277;

    @Nullable
    Long c278;

    @Nullable
    Double c279;

    @Nullable
    Boolean c280;

    @Nullable
    LocalDate c281;

    @Nullable
    Integer c282;

    @Nullable
    String c283;

    @Nullable
    Long c284;

    @Nullable
    Double c285;

    @Nullable
    Boolean c286;

    @Nullable
    LocalDate c287;

    @Nullable
    Integer c288;

    @Nullable
    String c289;

    @Nullable
    Long c290;

    @Nullable
    Double c291;

    @Nullable
    Boolean c292;

    @Nullable
    LocalDate c293;

    @Nullable
    Integer c294;

    @Nullable
    String c295;

    @Nullable
    Long c296;

    @Nullable
    Double c297;

    @Nullable
    Boolean c298;

    @Nullable
    LocalDate c299;
}
