export const PartnerPage = () => <h1>Partner</h1>
