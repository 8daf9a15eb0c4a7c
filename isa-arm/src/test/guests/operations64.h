OP(faddh, "fadd h0, h1, h2")
OP(fsubh, "fsub h0, h1, h2")
OP(fmulh, "fmul h0, h1, h2")
OP(fdivh, "fdiv h0, h1, h2")
OP(fnmulh, "fnmul h0, h1, h2")
OP(fmaxh, "fmax h0, h1, h2")
OP(fminh, "fmin h0, h1, h2")
OP(fmaxnmh, "fmaxnm h0, h1, h2")
OP(fminnmh, "fminnm h0, h1, h2")
OP(fmulxh, "fmulx h0, h1, h2")
OP(frecpsh, "frecps h0, h1, h2")
OP(frsqrtsh, "frsqrts h0, h1, h2")
OP(fabdh, "fabd h0, h1, h2")
OP(fcmph, "fcmp h1, h2")
OP(fcmpeh, "fcmpe h1, h2")
OP(fcmeqh, "fcmeq h0, h1, h2")
OP(fcmgeh, "fcmge h0, h1, h2")
OP(fcmgth, "fcmgt h0, h1, h2")
OP(facgeh, "facge h0, h1, h2")
OP(facgth, "facgt h0, h1, h2")
OP(fmaddh, "fmadd h0, h1, h2, h3")
OP(fmsubh, "fmsub h0, h1, h2, h3")
OP(fnmaddh, "fnmadd h0, h1, h2, h3")
OP(fnmsubh, "fnmsub h0, h1, h2, h3")
OP(fsqrth, "fsqrt h0, h1")
OP(frintnh, "frintn h0, h1")
OP(frintah, "frinta h0, h1")
OP(frintph, "frintp h0, h1")
OP(frintmh, "frintm h0, h1")
OP(frintzh, "frintz h0, h1")
OP(frintih, "frinti h0, h1")
OP(frintxh, "frintx h0, h1")
OP(frecpeh, "frecpe h0, h1")
OP(frsqrteh, "frsqrte h0, h1")
OP(frecpxh, "frecpx h0, h1")
OP(fcvtnshw, "fcvtns w9, h1\n fmov s0, w9")
OP(fcvtnshx, "fcvtns x9, h1\n fmov d0, x9")
OP(fcvtnuhw, "fcvtnu w9, h1\n fmov s0, w9")
OP(fcvtnuhx, "fcvtnu x9, h1\n fmov d0, x9")
OP(fcvtashw, "fcvtas w9, h1\n fmov s0, w9")
OP(fcvtashx, "fcvtas x9, h1\n fmov d0, x9")
OP(fcvtauhw, "fcvtau w9, h1\n fmov s0, w9")
OP(fcvtauhx, "fcvtau x9, h1\n fmov d0, x9")
OP(fcvtpshw, "fcvtps w9, h1\n fmov s0, w9")
OP(fcvtpshx, "fcvtps x9, h1\n fmov d0, x9")
OP(fcvtpuhw, "fcvtpu w9, h1\n fmov s0, w9")
OP(fcvtpuhx, "fcvtpu x9, h1\n fmov d0, x9")
OP(fcvtmshw, "fcvtms w9, h1\n fmov s0, w9")
OP(fcvtmshx, "fcvtms x9, h1\n fmov d0, x9")
OP(fcvtmuhw, "fcvtmu w9, h1\n fmov s0, w9")
OP(fcvtmuhx, "fcvtmu x9, h1\n fmov d0, x9")
OP(fcvtzshw, "fcvtzs w9, h1\n fmov s0, w9")
OP(fcvtzshx, "fcvtzs x9, h1\n fmov d0, x9")
OP(fcvtzuhw, "fcvtzu w9, h1\n fmov s0, w9")
OP(fcvtzuhx, "fcvtzu x9, h1\n fmov d0, x9")
OP(scvtfhw, "fmov x9, d1\n scvtf h0, w9")
OP(scvtfhx, "fmov x9, d1\n scvtf h0, x9")
OP(ucvtfhw, "fmov x9, d1\n ucvtf h0, w9")
OP(ucvtfhx, "fmov x9, d1\n ucvtf h0, x9")
OP(fcvths, "fcvt s0, h1")
OP(fcvthd, "fcvt d0, h1")
OP(fadds, "fadd s0, s1, s2")
OP(fsubs, "fsub s0, s1, s2")
OP(fmuls, "fmul s0, s1, s2")
OP(fdivs, "fdiv s0, s1, s2")
OP(fnmuls, "fnmul s0, s1, s2")
OP(fmaxs, "fmax s0, s1, s2")
OP(fmins, "fmin s0, s1, s2")
OP(fmaxnms, "fmaxnm s0, s1, s2")
OP(fminnms, "fminnm s0, s1, s2")
OP(fmulxs, "fmulx s0, s1, s2")
OP(frecpss, "frecps s0, s1, s2")
OP(frsqrtss, "frsqrts s0, s1, s2")
OP(fabds, "fabd s0, s1, s2")
OP(fcmps, "fcmp s1, s2")
OP(fcmpes, "fcmpe s1, s2")
OP(fcmeqs, "fcmeq s0, s1, s2")
OP(fcmges, "fcmge s0, s1, s2")
OP(fcmgts, "fcmgt s0, s1, s2")
OP(facges, "facge s0, s1, s2")
OP(facgts, "facgt s0, s1, s2")
OP(fmadds, "fmadd s0, s1, s2, s3")
OP(fmsubs, "fmsub s0, s1, s2, s3")
OP(fnmadds, "fnmadd s0, s1, s2, s3")
OP(fnmsubs, "fnmsub s0, s1, s2, s3")
OP(fsqrts, "fsqrt s0, s1")
OP(frintns, "frintn s0, s1")
OP(frintas, "frinta s0, s1")
OP(frintps, "frintp s0, s1")
OP(frintms, "frintm s0, s1")
OP(frintzs, "frintz s0, s1")
OP(frintis, "frinti s0, s1")
OP(frintxs, "frintx s0, s1")
OP(frecpes, "frecpe s0, s1")
OP(frsqrtes, "frsqrte s0, s1")
OP(frecpxs, "frecpx s0, s1")
OP(fcvtnssw, "fcvtns w9, s1\n fmov s0, w9")
OP(fcvtnssx, "fcvtns x9, s1\n fmov d0, x9")
OP(fcvtnusw, "fcvtnu w9, s1\n fmov s0, w9")
OP(fcvtnusx, "fcvtnu x9, s1\n fmov d0, x9")
OP(fcvtassw, "fcvtas w9, s1\n fmov s0, w9")
OP(fcvtassx, "fcvtas x9, s1\n fmov d0, x9")
OP(fcvtausw, "fcvtau w9, s1\n fmov s0, w9")
OP(fcvtausx, "fcvtau x9, s1\n fmov d0, x9")
OP(fcvtpssw, "fcvtps w9, s1\n fmov s0, w9")
OP(fcvtpssx, "fcvtps x9, s1\n fmov d0, x9")
OP(fcvtpusw, "fcvtpu w9, s1\n fmov s0, w9")
OP(fcvtpusx, "fcvtpu x9, s1\n fmov d0, x9")
OP(fcvtmssw, "fcvtms w9, s1\n fmov s0, w9")
OP(fcvtmssx, "fcvtms x9, s1\n fmov d0, x9")
OP(fcvtmusw, "fcvtmu w9, s1\n fmov s0, w9")
OP(fcvtmusx, "fcvtmu x9, s1\n fmov d0, x9")
OP(fcvtzssw, "fcvtzs w9, s1\n fmov s0, w9")
OP(fcvtzssx, "fcvtzs x9, s1\n fmov d0, x9")
OP(fcvtzusw, "fcvtzu w9, s1\n fmov s0, w9")
OP(fcvtzusx, "fcvtzu x9, s1\n fmov d0, x9")
OP(scvtfsw, "fmov x9, d1\n scvtf s0, w9")
OP(scvtfsx, "fmov x9, d1\n scvtf s0, x9")
OP(ucvtfsw, "fmov x9, d1\n ucvtf s0, w9")
OP(ucvtfsx, "fmov x9, d1\n ucvtf s0, x9")
OP(fcvtsh, "fcvt h0, s1")
OP(fcvtsd, "fcvt d0, s1")
OP(faddd, "fadd d0, d1, d2")
OP(fsubd, "fsub d0, d1, d2")
OP(fmuld, "fmul d0, d1, d2")
OP(fdivd, "fdiv d0, d1, d2")
OP(fnmuld, "fnmul d0, d1, d2")
OP(fmaxd, "fmax d0, d1, d2")
OP(fmind, "fmin d0, d1, d2")
OP(fmaxnmd, "fmaxnm d0, d1, d2")
OP(fminnmd, "fminnm d0, d1, d2")
OP(fmulxd, "fmulx d0, d1, d2")
OP(frecpsd, "frecps d0, d1, d2")
OP(frsqrtsd, "frsqrts d0, d1, d2")
OP(fabdd, "fabd d0, d1, d2")
OP(fcmpd, "fcmp d1, d2")
OP(fcmped, "fcmpe d1, d2")
OP(fcmeqd, "fcmeq d0, d1, d2")
OP(fcmged, "fcmge d0, d1, d2")
OP(fcmgtd, "fcmgt d0, d1, d2")
OP(facged, "facge d0, d1, d2")
OP(facgtd, "facgt d0, d1, d2")
OP(fmaddd, "fmadd d0, d1, d2, d3")
OP(fmsubd, "fmsub d0, d1, d2, d3")
OP(fnmaddd, "fnmadd d0, d1, d2, d3")
OP(fnmsubd, "fnmsub d0, d1, d2, d3")
OP(fsqrtd, "fsqrt d0, d1")
OP(frintnd, "frintn d0, d1")
OP(frintad, "frinta d0, d1")
OP(frintpd, "frintp d0, d1")
OP(frintmd, "frintm d0, d1")
OP(frintzd, "frintz d0, d1")
OP(frintid, "frinti d0, d1")
OP(frintxd, "frintx d0, d1")
OP(frecped, "frecpe d0, d1")
OP(frsqrted, "frsqrte d0, d1")
OP(frecpxd, "frecpx d0, d1")
OP(fcvtnsdw, "fcvtns w9, d1\n fmov s0, w9")
OP(fcvtnsdx, "fcvtns x9, d1\n fmov d0, x9")
OP(fcvtnudw, "fcvtnu w9, d1\n fmov s0, w9")
OP(fcvtnudx, "fcvtnu x9, d1\n fmov d0, x9")
OP(fcvtasdw, "fcvtas w9, d1\n fmov s0, w9")
OP(fcvtasdx, "fcvtas x9, d1\n fmov d0, x9")
OP(fcvtaudw, "fcvtau w9, d1\n fmov s0, w9")
OP(fcvtaudx, "fcvtau x9, d1\n fmov d0, x9")
OP(fcvtpsdw, "fcvtps w9, d1\n fmov s0, w9")
OP(fcvtpsdx, "fcvtps x9, d1\n fmov d0, x9")
OP(fcvtpudw, "fcvtpu w9, d1\n fmov s0, w9")
OP(fcvtpudx, "fcvtpu x9, d1\n fmov d0, x9")
OP(fcvtmsdw, "fcvtms w9, d1\n fmov s0, w9")
OP(fcvtmsdx, "fcvtms x9, d1\n fmov d0, x9")
OP(fcvtmudw, "fcvtmu w9, d1\n fmov s0, w9")
OP(fcvtmudx, "fcvtmu x9, d1\n fmov d0, x9")
OP(fcvtzsdw, "fcvtzs w9, d1\n fmov s0, w9")
OP(fcvtzsdx, "fcvtzs x9, d1\n fmov d0, x9")
OP(fcvtzudw, "fcvtzu w9, d1\n fmov s0, w9")
OP(fcvtzudx, "fcvtzu x9, d1\n fmov d0, x9")
OP(scvtfdw, "fmov x9, d1\n scvtf d0, w9")
OP(scvtfdx, "fmov x9, d1\n scvtf d0, x9")
OP(ucvtfdw, "fmov x9, d1\n ucvtf d0, w9")
OP(ucvtfdx, "fmov x9, d1\n ucvtf d0, x9")
OP(fcvtdh, "fcvt h0, d1")
OP(fcvtds, "fcvt s0, d1")
static const struct entry operations[] = {
    {"fadd_h", 1, 2, faddh},
    {"fsub_h", 1, 2, fsubh},
    {"fmul_h", 1, 2, fmulh},
    {"fdiv_h", 1, 2, fdivh},
    {"fnmul_h", 1, 2, fnmulh},
    {"fmax_h", 1, 2, fmaxh},
    {"fmin_h", 1, 2, fminh},
    {"fmaxnm_h", 1, 2, fmaxnmh},
    {"fminnm_h", 1, 2, fminnmh},
    {"fmulx_h", 1, 2, fmulxh},
    {"frecps_h", 1, 2, frecpsh},
    {"frsqrts_h", 1, 2, frsqrtsh},
    {"fabd_h", 1, 2, fabdh},
    {"fcmp_h", 1, 2, fcmph},
    {"fcmpe_h", 1, 2, fcmpeh},
    {"fcmeq_h", 1, 2, fcmeqh},
    {"fcmge_h", 1, 2, fcmgeh},
    {"fcmgt_h", 1, 2, fcmgth},
    {"facge_h", 1, 2, facgeh},
    {"facgt_h", 1, 2, facgth},
    {"fmadd_h", 1, 3, fmaddh},
    {"fmsub_h", 1, 3, fmsubh},
    {"fnmadd_h", 1, 3, fnmaddh},
    {"fnmsub_h", 1, 3, fnmsubh},
    {"fsqrt_h", 1, 1, fsqrth},
    {"frintn_h", 1, 1, frintnh},
    {"frinta_h", 1, 1, frintah},
    {"frintp_h", 1, 1, frintph},
    {"frintm_h", 1, 1, frintmh},
    {"frintz_h", 1, 1, frintzh},
    {"frinti_h", 1, 1, frintih},
    {"frintx_h", 1, 1, frintxh},
    {"frecpe_h", 1, 1, frecpeh},
    {"frsqrte_h", 1, 1, frsqrteh},
    {"frecpx_h", 1, 1, frecpxh},
    {"fcvtns_h_w", 1, 1, fcvtnshw},
    {"fcvtns_h_x", 1, 1, fcvtnshx},
    {"fcvtnu_h_w", 1, 1, fcvtnuhw},
    {"fcvtnu_h_x", 1, 1, fcvtnuhx},
    {"fcvtas_h_w", 1, 1, fcvtashw},
    {"fcvtas_h_x", 1, 1, fcvtashx},
    {"fcvtau_h_w", 1, 1, fcvtauhw},
    {"fcvtau_h_x", 1, 1, fcvtauhx},
    {"fcvtps_h_w", 1, 1, fcvtpshw},
    {"fcvtps_h_x", 1, 1, fcvtpshx},
    {"fcvtpu_h_w", 1, 1, fcvtpuhw},
    {"fcvtpu_h_x", 1, 1, fcvtpuhx},
    {"fcvtms_h_w", 1, 1, fcvtmshw},
    {"fcvtms_h_x", 1, 1, fcvtmshx},
    {"fcvtmu_h_w", 1, 1, fcvtmuhw},
    {"fcvtmu_h_x", 1, 1, fcvtmuhx},
    {"fcvtzs_h_w", 1, 1, fcvtzshw},
    {"fcvtzs_h_x", 1, 1, fcvtzshx},
    {"fcvtzu_h_w", 1, 1, fcvtzuhw},
    {"fcvtzu_h_x", 1, 1, fcvtzuhx},
    {"scvtf_h_w", 1, 1, scvtfhw},
    {"scvtf_h_x", 1, 1, scvtfhx},
    {"ucvtf_h_w", 1, 1, ucvtfhw},
    {"ucvtf_h_x", 1, 1, ucvtfhx},
    {"fcvt_h_s", 1, 1, fcvths},
    {"fcvt_h_d", 1, 1, fcvthd},
    {"fadd_s", 2, 2, fadds},
    {"fsub_s", 2, 2, fsubs},
    {"fmul_s", 2, 2, fmuls},
    {"fdiv_s", 2, 2, fdivs},
    {"fnmul_s", 2, 2, fnmuls},
    {"fmax_s", 2, 2, fmaxs},
    {"fmin_s", 2, 2, fmins},
    {"fmaxnm_s", 2, 2, fmaxnms},
    {"fminnm_s", 2, 2, fminnms},
    {"fmulx_s", 2, 2, fmulxs},
    {"frecps_s", 2, 2, frecpss},
    {"frsqrts_s", 2, 2, frsqrtss},
    {"fabd_s", 2, 2, fabds},
    {"fcmp_s", 2, 2, fcmps},
    {"fcmpe_s", 2, 2, fcmpes},
    {"fcmeq_s", 2, 2, fcmeqs},
    {"fcmge_s", 2, 2, fcmges},
    {"fcmgt_s", 2, 2, fcmgts},
    {"facge_s", 2, 2, facges},
    {"facgt_s", 2, 2, facgts},
    {"fmadd_s", 2, 3, fmadds},
    {"fmsub_s", 2, 3, fmsubs},
    {"fnmadd_s", 2, 3, fnmadds},
    {"fnmsub_s", 2, 3, fnmsubs},
    {"fsqrt_s", 2, 1, fsqrts},
    {"frintn_s", 2, 1, frintns},
    {"frinta_s", 2, 1, frintas},
    {"frintp_s", 2, 1, frintps},
    {"frintm_s", 2, 1, frintms},
    {"frintz_s", 2, 1, frintzs},
    {"frinti_s", 2, 1, frintis},
    {"frintx_s", 2, 1, frintxs},
    {"frecpe_s", 2, 1, frecpes},
    {"frsqrte_s", 2, 1, frsqrtes},
    {"frecpx_s", 2, 1, frecpxs},
    {"fcvtns_s_w", 2, 1, fcvtnssw},
    {"fcvtns_s_x", 2, 1, fcvtnssx},
    {"fcvtnu_s_w", 2, 1, fcvtnusw},
    {"fcvtnu_s_x", 2, 1, fcvtnusx},
    {"fcvtas_s_w", 2, 1, fcvtassw},
    {"fcvtas_s_x", 2, 1, fcvtassx},
    {"fcvtau_s_w", 2, 1, fcvtausw},
    {"fcvtau_s_x", 2, 1, fcvtausx},
    {"fcvtps_s_w", 2, 1, fcvtpssw},
    {"fcvtps_s_x", 2, 1, fcvtpssx},
    {"fcvtpu_s_w", 2, 1, fcvtpusw},
    {"fcvtpu_s_x", 2, 1, fcvtpusx},
    {"fcvtms_s_w", 2, 1, fcvtmssw},
    {"fcvtms_s_x", 2, 1, fcvtmssx},
    {"fcvtmu_s_w", 2, 1, fcvtmusw},
    {"fcvtmu_s_x", 2, 1, fcvtmusx},
    {"fcvtzs_s_w", 2, 1, fcvtzssw},
    {"fcvtzs_s_x", 2, 1, fcvtzssx},
    {"fcvtzu_s_w", 2, 1, fcvtzusw},
    {"fcvtzu_s_x", 2, 1, fcvtzusx},
    {"scvtf_s_w", 2, 1, scvtfsw},
    {"scvtf_s_x", 2, 1, scvtfsx},
    {"ucvtf_s_w", 2, 1, ucvtfsw},
    {"ucvtf_s_x", 2, 1, ucvtfsx},
    {"fcvt_s_h", 2, 1, fcvtsh},
    {"fcvt_s_d", 2, 1, fcvtsd},
    {"fadd_d", 3, 2, faddd},
    {"fsub_d", 3, 2, fsubd},
    {"fmul_d", 3, 2, fmuld},
    {"fdiv_d", 3, 2, fdivd},
    {"fnmul_d", 3, 2, fnmuld},
    {"fmax_d", 3, 2, fmaxd},
    {"fmin_d", 3, 2, fmind},
    {"fmaxnm_d", 3, 2, fmaxnmd},
    {"fminnm_d", 3, 2, fminnmd},
    {"fmulx_d", 3, 2, fmulxd},
    {"frecps_d", 3, 2, frecpsd},
    {"frsqrts_d", 3, 2, frsqrtsd},
    {"fabd_d", 3, 2, fabdd},
    {"fcmp_d", 3, 2, fcmpd},
    {"fcmpe_d", 3, 2, fcmped},
    {"fcmeq_d", 3, 2, fcmeqd},
    {"fcmge_d", 3, 2, fcmged},
    {"fcmgt_d", 3, 2, fcmgtd},
    {"facge_d", 3, 2, facged},
    {"facgt_d", 3, 2, facgtd},
    {"fmadd_d", 3, 3, fmaddd},
    {"fmsub_d", 3, 3, fmsubd},
    {"fnmadd_d", 3, 3, fnmaddd},
    {"fnmsub_d", 3, 3, fnmsubd},
    {"fsqrt_d", 3, 1, fsqrtd},
    {"frintn_d", 3, 1, frintnd},
    {"frinta_d", 3, 1, frintad},
    {"frintp_d", 3, 1, frintpd},
    {"frintm_d", 3, 1, frintmd},
    {"frintz_d", 3, 1, frintzd},
    {"frinti_d", 3, 1, frintid},
    {"frintx_d", 3, 1, frintxd},
    {"frecpe_d", 3, 1, frecped},
    {"frsqrte_d", 3, 1, frsqrted},
    {"frecpx_d", 3, 1, frecpxd},
    {"fcvtns_d_w", 3, 1, fcvtnsdw},
    {"fcvtns_d_x", 3, 1, fcvtnsdx},
    {"fcvtnu_d_w", 3, 1, fcvtnudw},
    {"fcvtnu_d_x", 3, 1, fcvtnudx},
    {"fcvtas_d_w", 3, 1, fcvtasdw},
    {"fcvtas_d_x", 3, 1, fcvtasdx},
    {"fcvtau_d_w", 3, 1, fcvtaudw},
    {"fcvtau_d_x", 3, 1, fcvtaudx},
    {"fcvtps_d_w", 3, 1, fcvtpsdw},
    {"fcvtps_d_x", 3, 1, fcvtpsdx},
    {"fcvtpu_d_w", 3, 1, fcvtpudw},
    {"fcvtpu_d_x", 3, 1, fcvtpudx},
    {"fcvtms_d_w", 3, 1, fcvtmsdw},
    {"fcvtms_d_x", 3, 1, fcvtmsdx},
    {"fcvtmu_d_w", 3, 1, fcvtmudw},
    {"fcvtmu_d_x", 3, 1, fcvtmudx},
    {"fcvtzs_d_w", 3, 1, fcvtzsdw},
    {"fcvtzs_d_x", 3, 1, fcvtzsdx},
    {"fcvtzu_d_w", 3, 1, fcvtzudw},
    {"fcvtzu_d_x", 3, 1, fcvtzudx},
    {"scvtf_d_w", 3, 1, scvtfdw},
    {"scvtf_d_x", 3, 1, scvtfdx},
    {"ucvtf_d_w", 3, 1, ucvtfdw},
    {"ucvtf_d_x", 3, 1, ucvtfdx},
    {"fcvt_d_h", 3, 1, fcvtdh},
    {"fcvt_d_s", 3, 1, fcvtds},
};
